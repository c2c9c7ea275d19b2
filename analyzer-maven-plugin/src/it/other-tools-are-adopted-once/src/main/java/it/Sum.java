package it;

class Sum {

  int of(int a, int b, int c, int d, int e, int f, int g) {
    try {
      return a + b + c + d + e + f + g;
    } catch (ArithmeticException x) {
    }
    return 0; // NOPMD
  }
}
