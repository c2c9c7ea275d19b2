class Overrides extends Base {
  @Override
  void inherited(int a, int b, int c, int d, int e, int f) {}

  void own(int a, int b, int c, int d, int e, int f) {} // finding

  void five(int a, int b, int c, int d, int e) {}

  Overrides(int a, int b, int c, int d, int e, int f, int g) {}

  Overrides(int a, int b, int c, int d, int e, int f, int g, int h) {} // finding

  record Wide(int a, int b, int c, int d, int e, int f, int g, int h) {}
}
