class Ternaries {
  int single(int a) {
    return a > 0 ? 1 : 2;
  }

  int inBranch(int a) {
    return a > 0 ? (a > 1 ? 2 : 1) : 0; // finding
  }

  int inCondition(int a) {
    return (a > 0 ? a : -a) > 3 ? 1 : 0; // finding
  }

  int list(int a) {
    return a == 0 // finding
        ? 10
        : a == 1
            ? 20
            : 30;
  }

  int inAnArgument(int a) {
    return a > 0 ? max(a, a > 5 ? 5 : a) : 0; // finding
  }

  int sideBySide(int a, int b) {
    return (a > 0 ? a : 0) + (b > 0 ? b : 0);
  }

  Supplier<Integer> lambdasAreReadApart(int a) {
    return a > 0 ? () -> a > 1 ? 2 : 1 : () -> 0;
  }

  Object anonymousClassesToo(int a) {
    return a > 0
        ? new Object() {
          int value = a > 1 ? 2 : 1;
        }
        : null;
  }
}
