package shop;

class OwnOrder {
  final static int A = 1;
  final static int B = 2;
  final static public int C = 3;
  public static int d;
}
