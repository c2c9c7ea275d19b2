import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.Assumptions.*;

import org.junit.jupiter.api.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.testng.SkipException;

class FrameworksTest {
  @ParameterizedTest
  @MethodSource("rows")
  void checks_each_value_of_a_row(int[] numbers, boolean small) {
    for (int number : numbers) {
      assertEquals(small, isSmall(number));
    }
  }

  @ParameterizedTest
  @EnumSource
  void expects_what_the_row_decides(Shape shape) {
    if (shape == Shape.ROUND) { // finding
      assertEquals(0, shape.corners());
    }
    assertThat(shape.isRound() ? shape.radius() : shape.width()).isPositive();
  }

  @Test
  void skips_where_the_environment_decides() {
    if (WINDOWS) {
      throw new SkipException("no links");
    }
    if (MAC) {
      throw new TestAbortedException("no links");
    }
    if (!hasLinks()) {
      assumeTrue(false, "no links");
    }
    assumingThat(WINDOWS, () -> assertEquals("C:", drive()));
    assertTrue(follows());
  }

  @RepeatedTest(3)
  void prepares_by_the_round(RepetitionInfo info) {
    Cart cart = new Cart();
    if (info.getCurrentRepetition() == 1) {
      cart.add("book");
    }
    assertTrue(cart.isOpen());
  }

  @Property
  void holds_for_all(@ForAll int number) {
    if (number == 0) { // finding
      return;
    }
    assertEquals(1, number / number);
  }

  @Property
  void assumes(@ForAll int number) {
    Assume.that(number != 0);
    assertEquals(1, number / number);
  }

  @Test
  void waits() {
    await().until(() -> started() ? true : done());
    await().untilAsserted(() -> assertTrue(done()));
  }

  @Test
  void fails_on_the_other_path() {
    Object found = new Cart().first();
    if (found instanceof Book book) {
      assertEquals("title", book.title());
    } else {
      fail("no book: " + found);
    }
    if (found == null) {
      throw new AssertionError("nothing");
    } else {
      assertEquals(1, found.hashCode());
    }
  }

  @Test
  void returns_when_it_has_seen_enough() {
    for (Item item : new Cart().items()) {
      if (item.isOpen()) {
        return;
      }
    }
    fail("no open item");
  }

  @Test
  void returns_before_an_expected_failure() {
    if (WINDOWS) { // finding
      return;
    }
    try {
      follow();
      fail("followed");
    } catch (IllegalStateException expected) {
    }
  }

  @Nested
  class Inside {
    @Test
    void decides() {
      if (new Cart().isEmpty()) { // finding
        assertEquals(0, new Cart().size());
      }
    }
  }
}
