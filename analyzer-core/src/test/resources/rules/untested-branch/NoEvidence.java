package shop;

class NoEvidence {
  int largest(int a, int b, int c) {
    if (a > b && b > c) {
      return a;
    }
    return a > c || b > c ? b : c;
  }
}
