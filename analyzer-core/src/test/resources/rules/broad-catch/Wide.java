package shop;

class Wide implements Runnable {
  int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (Exception e) { // finding
      return -1;
    }
  }

  void pause() {
    try {
      Thread.sleep(100);
    } catch (Throwable e) { // finding
      log.warn("woken", e);
    }
  }

  String name(Order order) {
    try {
      return order.customer().name();
    } catch (NullPointerException e) { // finding
      return "";
    }
  }

  String all() {
    try {
      return store.read();
    } catch (Throwable t) { // finding: an information
      log.error("cannot read", t);
      return "";
    }
  }

  int narrow(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  int unknownCalls(String text) {
    try {
      return Integer.parseInt(store.read(text));
    } catch (Exception e) {
      return -1;
    }
  }

  void thrownOn() {
    try {
      store.read();
    } catch (Throwable t) {
      throw new StoreException(t);
    }
  }

  void handedOn() {
    try {
      store.read();
    } catch (Throwable t) {
      future.completeExceptionally(t);
    }
  }

  @Override
  public void run() {
    try {
      store.read();
    } catch (Throwable t) {
      log.error("the worker failed", t);
    }
  }

  String refused(Foreign foreign) {
    try {
      return foreign.name();
    } catch (NullPointerException e) {
      // The library throws it for names that it does not know.
      return "";
    }
  }

  boolean contains(Object other) {
    try {
      return tree.holds((Order) other);
    } catch (ClassCastException e) {
      return false;
    }
  }

  void scheduled() {
    try {
      store.read();
    } catch (Throwable t) {
      log.error("the next round tries again", t);
    }
  }

  void foreign() {
    try {
      Thread.sleep(100);
    } catch (com.acme.office.Exception e) {
      log.error("of another kind", e);
    }
  }

  void translated(Order order) {
    try {
      order.check();
    } catch (ClassCastException e) {
      throw new IllegalArgumentException("orders of shops only", e);
    }
  }
}
