import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.testng.annotations.DataProvider;

class FrameworksEmptyTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void none(int number) {} // finding

  @RepeatedTest(3)
  void again() {} // finding

  @Property
  void holds(@ForAll int number) {} // finding

  @TestFactory
  Stream<DynamicTest> makes() {
    return Stream.of(
        dynamicTest("empty", () -> {}), // finding
        dynamicTest("works", () -> Assertions.assertTrue(works())),
        dynamicTest("refers", this::check));
  }

  @Test(enabled = false)
  void switchedOff() {}

  @Nested
  @Disabled("waits for #7")
  class Inside {
    @Test
    void later() {}
  }

  @Nested
  class Other {
    @Test
    void none() {} // finding
  }

  void check() {}
}

class OldTest extends junit.framework.TestCase {
  public void testNone() {} // finding

  protected void testHelper() {}

  @Override
  protected void setUp() {}
}

@Test
class NgTest {
  public void none() {} // finding

  @BeforeMethod
  public void before() {}

  void helper() {}
}
