import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

class DynamicConditionsTest {
  private static final String[] WORDS = {"a", "b"};

  @TestFactory
  List<DynamicTest> makes_a_test_of_each_round() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String word : WORDS) {
      tests.add(dynamicTest(word, () -> assertEquals(1, length(word))));
    }
    if (WINDOWS) {
      tests.add(DynamicTest.dynamicTest("drive", () -> assertEquals("C:", drive())));
    }
    return tests;
  }

  @TestFactory
  Stream<DynamicTest> chooses_the_tests() {
    return Stream.of(WORDS)
        .filter(
            word -> {
              if (word.isEmpty()) {
                return false;
              }
              return true;
            })
        .map(word -> dynamicTest(word, () -> assertEquals(1, length(word))));
  }

  @TestFactory
  Stream<DynamicTest> decides_within_a_test() {
    return Stream.of(WORDS)
        .map(
            word ->
                dynamicTest(
                    word,
                    () -> {
                      if (word.isEmpty()) { // finding
                        assertEquals(0, length(word));
                      } else {
                        assertEquals(1, length(word));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> decides_within_a_test_of_a_stream() {
    return DynamicTest.stream(
        Stream.of(WORDS),
        word -> word,
        word -> {
          if (word.isEmpty()) { // finding
            return;
          }
          assertEquals(1, length(word));
        });
  }

  @Test
  void groups_the_rounds() {
    List<Executable> checks = new ArrayList<>();
    for (String word : WORDS) {
      checks.add(() -> assertEquals(1, length(word)));
    }
    assertAll(checks);
  }
}
