package shop;

abstract class Modifiers {
  public static final int A = 1;
  public static final int AA = 1;
  private final static int B = 2; // finding
  protected abstract void open();
  static public void main(String[] args) {} // finding
  public synchronized void close() {}
  @Deprecated
  public static void old() {}
  final int c = 3;
  private transient volatile int d;
  synchronized protected void e() {} // finding
  public static class Nested {}
  sealed interface Shape permits Circle {}
}
