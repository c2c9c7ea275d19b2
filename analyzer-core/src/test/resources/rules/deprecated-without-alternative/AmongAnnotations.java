package shop;

class AmongAnnotations {
  @SafeVarargs
  /**
   * @deprecated callers ask the warehouse.
   */
  @Deprecated
  public static <T> int count(T... articles) {
    return articles.length;
  }

  /** Finds a shelf by its name. Please use {@code Shelf.named} instead this method. */
  @Deprecated
  public String shelf(String name) {
    return name + ".";
  }
}
