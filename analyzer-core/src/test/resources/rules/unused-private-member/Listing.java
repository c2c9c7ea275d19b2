/** Constants that are read by listing the fields. */
class Listing {

  private static final int RED = 1;
  private static final int GREEN = 2;

  private void never() {} // finding

  static int count() {
    return Listing.class.getDeclaredFields().length;
  }
}
