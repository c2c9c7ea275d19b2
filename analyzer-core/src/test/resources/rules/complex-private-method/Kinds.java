class Kinds {
  private int ten(int n) {
    return n > 9 ? 9 : n > 8 ? 8 : n > 7 ? 7 : n > 6 ? 6 : n > 5 ? 5 : n > 4 ? 4 : n > 3 ? 3 : n > 2 ? 2 : n > 1 ? 1 : 0;
  }

  private int eleven(int n) { // finding
    return n > 9 ? 9 : n > 8 ? 8 : n > 7 ? 7 : n > 6 ? 6 : n > 5 ? 5 : n > 4 ? 4 : n > 3 ? 3 : n > 2 ? 2 : n > 1 ? 1 : n > 0 ? 1 : 0;
  }

  int open(int n) {
    return n > 9 ? 9 : n > 8 ? 8 : n > 7 ? 7 : n > 6 ? 6 : n > 5 ? 5 : n > 4 ? 4 : n > 3 ? 3 : n > 2 ? 2 : n > 1 ? 1 : n > 0 ? 1 : 0;
  }

  private static class Inner {
    private int eleven(int n) {
      return n > 9 ? 9 : n > 8 ? 8 : n > 7 ? 7 : n > 6 ? 6 : n > 5 ? 5 : n > 4 ? 4 : n > 3 ? 3 : n > 2 ? 2 : n > 1 ? 1 : n > 0 ? 1 : 0;
    }
  }
}
