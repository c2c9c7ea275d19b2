package shop;

class Twice implements Runnable {
  void same() throws IOException {
    try {
      store.read();
    } catch (IOException e) {
      log.error("cannot read", e); // finding
      throw e;
    }
  }

  void wrapped() {
    try {
      store.read();
    } catch (IOException e) {
      e.printStackTrace(); // finding
      throw new StoreException("cannot read", e);
    }
  }

  void fluent() {
    try {
      store.read();
    } catch (IOException e) {
      logger.atError().setCause(e).log("cannot read"); // finding
      throw new StoreException("cannot read", e);
    }
  }

  void messageOnly() {
    try {
      store.read();
    } catch (IOException e) {
      log.warn("retrying: {}", e.getMessage());
      throw new StoreException("cannot read", e);
    }
  }

  void quiet() {
    try {
      store.read();
    } catch (IOException e) {
      log.debug("details", e);
      throw new StoreException("cannot read", e);
    }
  }

  void withoutCause() {
    try {
      store.read();
    } catch (IOException e) {
      log.error("cannot read", e);
      throw new StoreException("cannot read");
    }
  }

  void border() {
    try {
      store.read();
    } catch (IOException e) {
      // The client gets the text only.
      log.error("cannot read", e);
      throw new ResponseException(500, e);
    }
  }

  @Override
  public void run() {
    try {
      store.read();
    } catch (IOException e) {
      log.error("the worker ends", e);
      throw new StoreException("cannot read", e);
    }
  }
}
