class Names<T, K extends Comparable<K>> {
  private static final double E = 2.718;
  private int x;
  private String foo; // finding

  int x() {
    return x;
  }

  int q(int a) { // finding
    return a;
  }

  static class A {} // finding

  boolean same(List<T> list1, List<T> list2) {
    return list1.equals(list2);
  }

  void locals(String html, String sqrt, String httpHdrs) {
    Object data2 = null; // finding
    String prcssr = ""; // finding
    String clientCnfg = ""; // finding
    String str = "", src = "", tmp = "", utf8 = "", sha256 = "", base64 = "", parseHTML = "";
    Map<String, String> args = null;
    list.forEach(m -> System.out.println(m));
    for (int i = 0; i < 3; i++) {
      System.out.println(i);
    }
    try {
      work();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    if (data2 instanceof String s) {
      System.out.println(s);
    }
  }

  void longScope(Widget q, Widget w, int n, int i) { // finding: q alone
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    Widget v = q; // as late as here a letter is near its use
    Widget f = v;
  }

  @Override
  public void doStuff() {}

  public void doStuff(int once) {} // finding

  boolean locals(Object o1, Object o2) {
    String string1 = o1.toString();
    String string2 = o2.toString();
    String value = string1;
    String value2 = string2; // finding
    return value.equals(value2);
  }

  void keyword(String dflt, NtlmScheme scheme) {}

  void initialOfAWord(TreeWidget w) {
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
    work();
  }

  interface Shape {
    double area(double r);

    double x();

    double q(); // finding
  }

  record Pair<A, B>(A a, B b) {
    A a() {
      return this.a;
    }
  }
}
