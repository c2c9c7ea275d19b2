import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SleepsTest {
  @Test
  void sleeps() throws Exception {
    Thread.sleep(100); // finding
    java.lang.Thread.sleep(100); // finding
    TimeUnit.SECONDS.sleep(1); // finding
    LockSupport.parkNanos(5); // finding
    clock.sleep(5);
    Thread.sleep(0);
    Thread.yield();
  }

  @Test
  void polls() throws Exception {
    while (!mailer.isDone()) {
      Thread.sleep(10); // finding
    }
  }

  @Test
  void aSlowTask() {
    executor.submit(() -> Thread.sleep(100));
    new Thread() {
      @Override
      public void run() {
        Thread.sleep(100);
      }
    }.start();
  }

  private void pause() throws Exception {
    Thread.sleep(50); // finding
  }

  static class SlowServer {
    void answer() throws Exception {
      Thread.sleep(50);
    }
  }
}
