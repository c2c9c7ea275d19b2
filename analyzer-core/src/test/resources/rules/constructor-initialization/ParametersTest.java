import java.nio.file.Path;
import org.junit.Test;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class ParametersTest {
  private final int years;
  private final Age age;

  public ParametersTest(int years) {
    this.years = years;
    this.age = new Age(years);
  }

  @Test
  public void keepsYears() {
    assertEquals(years, age.years());
  }

  static class InTempDirTest {
    private final Path file;

    InTempDirTest(@TempDir Path dir) {
      file = dir.resolve("a");
    }

    @ParameterizedTest
    void writes(String text) {
      assertTrue(write(file, text));
    }
  }

  static class InjectedTest {
    private final String name;

    @Autowired
    InjectedTest(TestInfo info) {
      name = info.getDisplayName();
    }

    @Test
    void is_named() {
      assertEquals("is_named()", name);
    }
  }

  @Nested
  class InsideTest {
    private final Cart cart;

    InsideTest() { // finding
      cart = new Cart();
    }

    @Test
    void is_empty() {
      assertTrue(cart.isEmpty());
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class SharedTest {
    private final Cart cart;

    SharedTest() { // finding
      cart = new Cart();
    }

    @Test
    void is_empty() {
      assertTrue(cart.isEmpty());
    }
  }
}
