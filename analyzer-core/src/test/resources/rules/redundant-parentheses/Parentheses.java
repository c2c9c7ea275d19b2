package shop;

class Parentheses {

  int parentheses(int a, int b, Object o) {
    int one = (a); // finding
    int two = (a + b) * 2;
    int three = (a + b);
    boolean both = (a > 1) && (b > 1);
    int four = ((a + b)); // finding
    use((a), (call())); // finding
    String text = (String) o;
    String other = ((String) o).trim();
    int five = (int) (a);
    int six = -(1);
    boolean seven = (a) > 1 && (call());
    int eight = (both) ? a : (b);
    Runnable run = (Runnable & Serializable) (() -> {});
    Function<Integer, Integer> f = (x) -> x;
    synchronized (this) {
      int nine = (this.count); // finding
      use("text", ("odd")); // finding
      return (a == b) ? 1 : (a > b ? 2 : 3);
    }
  }
}
