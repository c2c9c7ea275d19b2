import org.junit.Ignore;
import org.junit.jupiter.api.Disabled;
import org.testng.annotations.Test;

public class ReasonsTest extends ContractTest {
  @Override
  @Disabled("not for lists")
  @Test
  public void left_by_contract() {}

  @Override
  @Disabled // finding
  @Test
  public void left_without_a_word() {}

  @Test(enabled = false, description = "adds a book") // finding
  public void described() {
    check();
  }

  @Test(enabled = false, description = "fails on Windows, see SHOP-12") // finding
  public void has_a_ticket() {
    check();
  }

  @Test(enabled = false, dataProvider = "rows") // finding
  public void provided(String row) {
    check(row);
  }

  // SHOP-13 has to be settled first
  @Disabled // finding
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  public void of_rows(int row) {
    check(row);
  }

  // CHECKSTYLE:OFF
  @Disabled // finding
  @TestFactory
  public Stream<DynamicTest> factory() {
    return rows().map(row -> dynamicTest(row, () -> check(row)));
  }

  @EnabledIf("isLinux")
  @Test
  public void conditional() {
    check();
  }

  @Ignore
  public abstract static class AbstractBase {
    @org.junit.Test
    public void works() {
      check();
    }

    @Ignore // finding
    @org.junit.Test
    public void waits() {
      check();
    }
  }

  @Test(enabled = false) // finding
  public abstract static class NgBase {
    public void works() {
      check();
    }
  }

  @Test
  public void assumes() {
    Assume.assumeTrue(isLinux());
    check();
  }
}
