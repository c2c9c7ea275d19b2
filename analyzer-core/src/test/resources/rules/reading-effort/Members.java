/** Three members are seen at a glance. */
class Glance {
  private int width;
  private int height;

  int width() {
    return width;
  }
}

/** What a nested type holds has to be surveyed with its outer type. */
class Shelf { // finding
  private int width;
  private int height;

  static class Board {
    private int depth;

    int depth() {
      return depth;
    }
  }
}

/** A list that one looks things up in. */
enum Season {
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER
}
