package shop;

class Locals {

  int total(List<Integer> prices) {
    int sum = 0;
    int count = prices.size(); // finding
    for (int price : prices) {
      sum += price;
    }
    for (Integer each : prices) {
      log("one more");
    }
    return sum;
  }

  void resources() throws IOException {
    try (Lock lock = store.lock()) {
      store.clear();
    }
  }

  void meant() {
    String unusedName = next();
    Object ignored = next();
    String _rest = next();
    @SuppressWarnings("unused")
    Object keptAlive = next();
  }

  @SuppressWarnings("unused")
  void silenced() {
    Object keptAlive = next();
  }

  void lambda() {
    int step = 2;
    run(() -> go(step));
    Runnable task = () -> { // finding
      int once = 1; // finding
      go(2);
    };
  }

  void written() {
    int last;
    last = read();
  }

  void cases(int kind) {
    switch (kind) {
      case 1:
        int one = 1;
        use(one);
        break;
      case 2:
        int two = 2; // finding
        break;
      default:
        break;
    }
  }

  void loop() {
    for (int i = 0, n = 9; ; i++) { // finding
      go(i);
    }
  }

  void call() {
    total(1, 2);
    run(this::passed);
    annotated(1);
  }

  private int total(int net, int tax) { // finding
    return net;
  }

  private void passed(Event event) {
    go(1);
  }

  @Subscribe
  private void annotated(int event) {
    go(2);
  }

  public int open(int net, int tax) {
    return net;
  }

  private Locals(int marker) {
    super();
  }

  private void readObject(ObjectInputStream in) {
    throw new IllegalStateException("not serializable");
  }

  void shadow() {
    int size = 3;
    new Object() {
      int grow() {
        return size + 1;
      }
    }.grow();
  }
}
