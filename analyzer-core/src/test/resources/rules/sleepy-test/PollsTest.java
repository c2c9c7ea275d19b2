import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class PollsTest {
  @ParameterizedTest
  void counts_attempts(int most) throws Exception {
    for (int i = 0; i < most && !mailer.isDone(); i++) {
      Thread.sleep(10); // finding: an information
    }
  }

  @RepeatedTest(3)
  void stops_counting() throws Exception {
    for (int i = 0; i < 10; i++) {
      if (mailer.isDone()) {
        break;
      }
      Thread.sleep(10); // finding: an information
    }
  }

  @Test
  void repeats() throws Exception {
    for (int i = 0; i < 10; i++) {
      mailer.send();
      Thread.sleep(10); // finding
    }
  }

  @Test
  void a_library_polls() {
    Awaitility.await().atMost(5, SECONDS).until(() -> mailer.isDone());
    Awaitility.await().pollInSameThread().untilAsserted(() -> assertTrue(mailer.isDone()));
  }
}
