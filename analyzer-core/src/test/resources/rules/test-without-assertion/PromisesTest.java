import static com.acme.Shop.validateShop;
import static com.acme.Shop.verifyShop;

import org.easymock.EasyMockSupport;
import org.junit.Test;

class PromisesTest extends ShopTestBase {
  @Test
  public void a_check_that_is_declared_nowhere() { // finding
    checkTotals(new Cart());
  }

  @Test
  public void a_verification_that_is_declared_nowhere() { // finding
    this.verifyTotals(new Cart());
  }

  @Test
  public void a_validation_that_is_declared_nowhere() { // finding
    validateTotals(new Cart());
  }

  @Test
  public void by_way_of_a_helper() { // finding
    add("book");
  }

  @Test
  public void by_reference() { // finding
    carts().forEach(this::checkTotals);
  }

  @Test
  public void beside_an_assertion() {
    checkTotals(new Cart());
    assertEquals(0, new Cart().size());
  }

  @Test
  public void an_inherited_assertion() {
    assertTotals(new Cart());
  }

  @Test
  public void an_inherited_failure() {
    failUnlessEmpty(new Cart());
  }

  @Test
  public void a_library_that_is_imported() {
    verifyShop(new Cart());
  }

  @Test
  public void a_validation_that_is_imported() { // finding
    validateShop(new Cart());
  }

  @Test
  public void a_declared_check() {
    checkSize(1);
  }

  private void checkSize(int size) {
    assertEquals(size, new Cart().size());
  }

  private void add(String item) {
    checkTotals(new Cart().add(item));
  }
}

class ShopMockTest extends EasyMockSupport {
  @Test
  public void verifies_all() {
    replayAll();
    new Cart(mock).add("book");
    verifyAll();
  }
}
