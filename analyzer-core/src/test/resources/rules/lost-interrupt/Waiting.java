package shop;

import java.util.concurrent.ExecutionException;

class Waiting implements Runnable {
  private volatile boolean stopped;

  void printed() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) { // finding
      e.printStackTrace();
    }
  }

  String result(Future<String> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) { // finding
      log.error("no result", e);
      return null;
    }
  }

  @Override
  public void run() {
    while (!stopped) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) { // finding: the loop goes on
        log.warn("woken");
      }
    }
  }

  void noted() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void thrownOn() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void remembered() {
    boolean interrupted = false;
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  void stopping() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      log.info("stopping");
      shutdown();
    }
  }

  void meant() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; waking early does no harm.
      log.debug("woken early");
    }
  }

  void empty() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
    }
  }

  void inThreads() {
    new Thread(
            () -> {
              try {
                Thread.sleep(100);
              } catch (InterruptedException e) {
                log.info("done");
              }
            })
        .start();
  }

  static class Ending implements Runnable {
    @Override
    public void run() {
      while (true) {
        try {
          Thread.sleep(100);
        } catch (InterruptedException e) {
          log.info("done");
          return;
        }
      }
    }
  }
}
