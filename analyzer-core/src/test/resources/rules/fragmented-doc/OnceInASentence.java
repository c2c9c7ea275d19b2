package shop;

class OnceInASentence {
  /**
   * Refuses an article that is not there.
   *
   * <p>See {@link #found(String, String)} for details.
   */
  String found(String article) {
    return article.isEmpty() ? null : article;
  }

  /** This method will query the additional information of the article that the shelf has. */
  String found(String article, String shelf) {
    return article.isEmpty() ? shelf : article + shelf;
  }
}
