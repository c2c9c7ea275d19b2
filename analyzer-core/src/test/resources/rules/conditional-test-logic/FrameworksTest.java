import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworksTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void chooses_by_its_parameter(int items) {
    if (items > 1) { // finding
      assertEquals(9, price(items));
    } else {
      assertEquals(5, price(items));
    }
  }

  @TestFactory
  Stream<DynamicTest> a_test_for_each() {
    return Stream.of(1, 2).map(i -> DynamicTest.dynamicTest("of " + i, () -> assertTrue(price(i) > 0)));
  }

  @Property
  void every_price_is_positive(@ForAll int items) {
    assertTrue(price(items) > 0);
  }

  @Test
  void assumes_first() {
    assumeTrue(isOpen());
    assertEquals(5, price(1));
  }

  @Nested
  class WhenClosed {
    @Test
    void checks_only_at_times() {
      if (isOpen()) { // finding
        assertEquals(5, price(1));
      }
    }
  }
}
