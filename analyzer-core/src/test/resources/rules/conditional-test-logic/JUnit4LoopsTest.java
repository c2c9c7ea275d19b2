import static org.junit.Assert.*;

import org.junit.Test;

public class JUnit4LoopsTest {
  private static final String[] WORDS = {"a", "b"};

  @Test
  public void fixedMessage() {
    for (String word : WORDS) { // finding
      assertEquals("wrong length", word, trimmed(word));
    }
  }

  @Test
  public void messageOfTheRound() {
    for (String word : WORDS) {
      assertEquals(word, "x", trimmed(word));
    }
  }
}
