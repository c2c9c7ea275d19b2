import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.mockito.Mockito.*;

import org.junit.jupiter.api.*;

class PollingTest {
  @Test
  void waits_with_a_deadline() throws Exception {
    long deadline = System.nanoTime() + 1_000_000_000L;
    while (!mailer.isDone() && System.nanoTime() < deadline) {
      Thread.sleep(10);
    }
    while (!mailer.isDone()) {
      if (System.nanoTime() > deadline) {
        fail("not done");
      }
      Thread.sleep(10);
    }
  }

  @Test
  void waits_for_some_rounds() throws Exception {
    int left = 10;
    while (!mailer.isDone() && left-- > 0) {
      Thread.sleep(10);
    }
    for (int i = 0; i < 50 && !mailer.isDone(); i++) {
      Thread.sleep(10);
    }
    for (int i = 0; i < 50; i++) {
      if (mailer.isDone()) {
        break;
      }
      Thread.sleep(10);
    }
    do {
      Thread.sleep(10);
    } while (!mailer.isDone() && --attempts > 0);
  }

  @Test
  void waits_for_ever() throws Exception {
    while (mailer.pending() > 0) {
      Thread.sleep(10); // finding
    }
    while (true) {
      if (mailer.isDone()) {
        break;
      }
      Thread.sleep(10); // finding
    }
  }

  @Test
  void repeats() throws Exception {
    for (int i = 0; i < 3; i++) {
      mailer.send(i);
      Thread.sleep(10); // finding
    }
  }

  @Test
  void sees_that_nothing_happens() throws Exception {
    Thread.sleep(10); // finding
    verify(mailer, never()).send("late");
  }

  @Test
  void polls_by_library() {
    await().pollInterval(Duration.ofMillis(5)).until(() -> mailer.isDone());
    await().untilAsserted(
        () -> {
          Thread.sleep(5);
          assertTrue(mailer.isDone());
        });
  }

  @Test
  void plays_a_slow_server() {
    when(server.answer())
        .thenAnswer(
            call -> {
              Thread.sleep(50);
              return "late";
            });
    assertTimeoutPreemptively(Duration.ofMillis(20), () -> Thread.sleep(50));
  }

  @TestFactory
  List<DynamicTest> makes_sleepy_tests() {
    return List.of(
        dynamicTest(
            "sends",
            () -> {
              mailer.send("hello");
              Thread.sleep(50); // finding
              assertEquals(1, mailer.sent());
            }));
  }

  @Nested
  class Inside {
    @RepeatedTest(3)
    void sleeps() throws Exception {
      Thread.sleep(50); // finding
    }
  }
}
