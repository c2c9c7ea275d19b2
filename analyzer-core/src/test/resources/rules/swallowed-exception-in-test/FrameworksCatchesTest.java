import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.Assumptions.*;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.*;
import org.testng.SkipException;

class FrameworksCatchesTest {
  @Test
  void assumes() {
    byte[] large = null;
    try {
      large = new byte[SIZE];
    } catch (OutOfMemoryError e) {
      // not enough of it here
    }
    assumeTrue(large != null);
    assertEquals(SIZE, length(large));
  }

  @Test
  void skips() {
    try {
      connect();
    } catch (IOException e) {
      throw new SkipException("no network");
    }
    try {
      connect();
    } catch (IOException e) {
      assumeNoException(e);
    }
    assertTrue(connected());
  }

  @Test
  void returnsInstead() {
    try {
      assertEquals(7, parse("7"));
    } catch (ParseException e) { // finding
      return;
    }
  }

  @Test
  void returnsBeforeFail() {
    try {
      parse("x");
    } catch (ParseException e) {
      return;
    }
    throw new AssertionError("expected");
  }

  @Test
  void assertsInFinally() {
    try {
      parse("x");
    } catch (ParseException e) { // finding
    } finally {
      assertTrue(closed());
    }
  }

  @Test
  void assertsOnTheResult() {
    int exit = -1;
    try {
      exit = run();
    } catch (IOException e) { // finding
      System.out.println(e);
    }
    assertEquals(0, exit);
  }

  @Test
  void waitsBetweenRounds() {
    while (!closed()) {
      try {
        Thread.sleep(10);
      } catch (Exception e) {
      }
    }
    assertTrue(closed());
  }

  @Test
  void assertThrowsTakesIt() {
    ParseException thrown = assertThrows(ParseException.class, () -> parse("x"));
    assertEquals("x", thrown.text());
  }

  @Test
  void remembers() {
    boolean thrown = false;
    try {
      parse("x");
    } catch (ParseException e) {
      thrown = true;
    }
    assertTrue(thrown);
  }

  @TestFactory
  Stream<DynamicTest> dynamic() {
    return Stream.of("x", "y")
        .map(
            text ->
                dynamicTest(
                    text,
                    () -> {
                      try {
                        parse(text);
                      } catch (ParseException e) { // finding
                      }
                    }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "y"})
  void rows(String text) {
    try {
      parse(text);
    } catch (ParseException e) { // finding
      System.out.println(e);
    }
  }

  @Property
  void properties(@ForAll String text) {
    try {
      parse(text);
    } catch (ParseException e) { // finding
      // some do not parse
    }
  }
}

class OldCatchesTest extends junit.framework.TestCase {
  public void testIdiomThatChecks() {
    try {
      parse("x");
      fail("expected");
    } catch (ParseException e) {
      assertEquals("x", e.text());
    }
  }

  public void testIdiom() {
    try {
      parse("x");
      fail("expected");
    } catch (ParseException expected) { // finding
    }
  }
}
