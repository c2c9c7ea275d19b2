class Catches {
  void silent() {
    try {
      work();
    } catch (RuntimeException e) { // finding
    }
    try {
      work();
    } catch (IllegalStateException | IllegalArgumentException e) {} // finding
    try {
      work();
    } catch (Exception e) { // finding
      ;
    }
    try {
      work();
    } catch (final InterruptedException e) { // finding
    }
    // A comment behind the block does not stand within it.
    try {
      work();
    } catch (java.util.concurrent.ExecutionException | InterruptedException failure) { // finding
    } // nothing more
  }

  void explained() {
    try {
      work();
    } catch (RuntimeException e) {
      // work is tried again by the caller
    }
    try {
      work();
    } catch (RuntimeException e) { /* tried again */ }
    try {
      work();
    } catch (RuntimeException e /* tried again */) {}
    try {
      work();
    } catch (InterruptedException e) {
      // the thread ends below in any case
    }
  }

  boolean named() {
    try {
      work();
    } catch (RuntimeException ignored) {
    }
    try {
      work();
    } catch (RuntimeException _) {
    }
    try {
      work();
    } catch (RuntimeException expectedHere) {
    }
    try {
      work();
    } catch (RuntimeException e) {
      return false;
    }
    return true;
  }

  void work() {}
}
