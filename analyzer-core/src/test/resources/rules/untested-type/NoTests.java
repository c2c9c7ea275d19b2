class Alone {
  int sign(int n) {
    return n > 9 ? 9 : n > 8 ? 8 : n > 7 ? 7 : n > 6 ? 6 : n > 5 ? 5 : n > 4 ? 4 : n > 3 ? 3 : 0;
  }
}
