class Efforts { // finding
  private final String name = "short";

  /** Documentation costs nothing here, however long it is, and short members are left in peace. */
  String name() {
    return name;
  }

  int sum(int[] values) {
    int sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }

  int sumOfPositive(int[] values) { // finding
    int sum = 0;
    for (int value : values) {
      if (value > 0) {
        sum += value;
      }
    }
    return sum;
  }

  int recalled(int first, Clock clock) { // finding
    clock.start(clock.now(), clock.zone());
    clock.tick(clock.now(), clock.zone());
    clock.tick(clock.now(), clock.zone());
    return first;
  }

  private static final int[] TABLE = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
  };

  Runnable listener() { // finding
    return new Runnable() {
      @Override
      public void run() {}
    };
  }
}
