import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.*;

class DynamicRouletteTest {
  @TestFactory
  Stream<DynamicTest> names_each() {
    return Stream.of(
        dynamicTest("size", () -> assertEquals(1, cart.size())),
        dynamicTest("sum", () -> assertEquals(2, cart.sum())),
        dynamicTest("open", () -> assertTrue(cart.isOpen())),
        dynamicTest("owner", () -> assertNull(owner)),
        dynamicTest("empty", () -> assertFalse(cart.isEmpty())));
  }

  @TestFactory
  Stream<DynamicTest> many_in_one() {
    return Stream.of(
        dynamicTest(
            "cart",
            () -> { // finding
              assertEquals(1, cart.size());
              assertEquals(2, cart.sum());
              assertTrue(cart.isOpen());
              assertNull(owner);
              assertFalse(cart.isEmpty());
            }));
  }
}
