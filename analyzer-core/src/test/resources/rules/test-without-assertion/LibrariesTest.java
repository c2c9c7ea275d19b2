import static com.google.common.base.Preconditions.checkNotNull;
import static org.awaitility.Awaitility.await;
import static org.easymock.EasyMock.expect;
import static org.junit.Assert.*;

import org.junit.Rule;
import org.junit.Test;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.rules.ExpectedException;

public class LibrariesTest {
  @Rule public ExpectedException thrown = ExpectedException.none();

  @Test
  public void nothing() { // finding
    new Cart().add("book");
  }

  @Test
  public void guardsAreNoAssertions() { // finding
    checkNotNull(new Cart());
    Preconditions.checkArgument(true);
  }

  @Test
  public void stubbingIsNoAssertion() { // finding
    expect(cart.size()).andReturn(1);
    when(cart.size()).thenReturn(1);
    future.thenAccept(x -> {});
  }

  @Test
  public void wrapsAnException() { // finding
    try {
      new Cart().add("book");
    } catch (Exception e) {
      throw new RuntimeException(e);
    }
  }

  @Test
  public void aStubThrows() { // finding
    Cart cart = new Cart(() -> { throw new IllegalStateException(); });
    cart.add("book");
  }

  @Test
  public void aLatchOnlyWaits() throws Exception { // finding
    latch.await();
    executor.awaitTermination(1, SECONDS);
  }

  @Test(timeout = 100)
  public void addDoesNotThrow() { // finding
    new Cart().add("book");
  }

  @Test
  public void junit() {
    assertEquals(1, new Cart().size());
  }

  @Test
  public void starImport() {
    fail();
  }

  @Test(expected = IllegalStateException.class)
  public void expected() {
    new Cart().add(null);
  }

  @Test
  public void rule() {
    thrown.expect(IllegalStateException.class);
    new Cart().add(null);
  }

  @Test
  public void softly() {
    softly.assertThat(new Cart().size()).isEqualTo(1);
  }

  @Test
  public void mockito() {
    Mockito.verify(cart).add("book");
  }

  @Test
  public void inOrder() {
    inOrder.verify(cart).add("book");
  }

  @Test
  public void mvc() {
    mvc.perform(get("/")).andExpect(status().isOk());
  }

  @Test
  public void restAssured() {
    given().when().get("/").then().statusCode(200);
  }

  @Test
  public void reactor() {
    StepVerifier.create(flux).expectNext(1).verifyComplete();
  }

  @Test
  public void awaitility() {
    await().atMost(1, SECONDS).until(() -> cart.isEmpty());
  }

  @Test
  public void guavaTestlib() {
    new EqualsTester().addEqualityGroup(a, b).testEquals();
  }

  @Test
  public void statement() {
    assert new Cart().size() == 0;
  }

  @Test
  public void throwsItself() {
    if (new Cart().size() != 0) {
      throw new IllegalStateException("not empty");
    }
  }

  @Test
  public void reference() {
    carts.forEach(Assert::assertNotNull);
  }

  @Test
  public void archUnit() {
    rule.check(classes);
  }

  @Test
  public void jmockit() {
    new Verifications() {{ cart.add("book"); }};
  }

  @Property
  boolean property(@ForAll int n) {
    return n == n;
  }

  @TestFactory
  Stream<DynamicTest> dynamic() {
    return Stream.of(dynamicTest("a", () -> assertTrue(new Cart().isEmpty())));
  }

  @Test
  @ExpectedDatabase("after.xml")
  public void database() {
    new Cart().save();
  }

  @Test
  public void empty() {}
}
