class Doors {
  private int most;

  public int distance(String left, String right) {
    return most > 0 ? limited(left, right, most) : 0;
  }

  private int limited(String left, String right, int most) {
    return left == null ? 1 : left.isEmpty() ? 2 : right == null ? 3 : right.isEmpty() ? 4 : left.length() > 5 ? 5
        : right.length() > 6 ? 6 : most > 7 ? 7 : most > 8 ? 8 : most > 9 ? 9 : most > 10 ? 10 : 11;
  }

  public int price(String left) {
    Cart cart = load(left);
    return priced(cart, left);
  }

  private int priced(Cart cart, String left) { // finding
    return left == null ? 1 : left.isEmpty() ? 2 : cart == null ? 3 : cart.isEmpty() ? 4 : left.length() > 5 ? 5
        : cart.size() > 6 ? 6 : most > 7 ? 7 : most > 8 ? 8 : most > 9 ? 9 : most > 10 ? 10 : 11;
  }
}
