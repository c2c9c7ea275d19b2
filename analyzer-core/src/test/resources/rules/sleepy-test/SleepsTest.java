package sample;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SleepsTest {
  @Test
  void sleeps() throws Exception {
    Thread.sleep(100); // finding
    java.lang.Thread.sleep(100); // finding
    TimeUnit.SECONDS.sleep(1); // finding
    SECONDS.sleep(1); // finding
    executor.submit(() -> Thread.sleep(10)); // finding
    while (!done()) {
      Thread.sleep(10); // finding
    }
    clock.sleep(10);
    robot.sleep();
    await().until(() -> done());
  }

  void pause() throws Exception {
    Thread.sleep(5); // finding
  }

  static class Slow implements Runnable {
    public void run() {
      Thread.sleep(5); // finding
    }
  }
}

class SlowServer {
  void serve() throws Exception {
    Thread.sleep(5);
  }
}
