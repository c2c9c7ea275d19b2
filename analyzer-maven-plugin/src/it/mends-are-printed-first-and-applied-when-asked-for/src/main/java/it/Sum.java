package it;

class Sum {

  private int unused;

  int of(int a, int b) {
    return a + b;
  }
}
