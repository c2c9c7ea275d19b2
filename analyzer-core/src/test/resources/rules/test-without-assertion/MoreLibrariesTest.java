import static com.google.common.truth.Truth.assertWithMessage;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.assertj.core.api.BDDAssertions.then;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.mockito.BDDMockito.willReturn;

import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.Rule;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.rules.ErrorCollector;
import org.mockito.BDDMockito;

class MoreLibrariesTest {
  @Rule public final ErrorCollector collector = new ErrorCollector();

  @ParameterizedTest
  void hamcrest(Cart cart) {
    assertThat(cart, is(empty()));
  }

  @RepeatedTest(3)
  void truth() {
    assertWithMessage("cart").that(new Cart().size()).isEqualTo(0);
  }

  @Test
  void bdd_assertions() {
    then(new Cart().size()).isZero();
  }

  @Test
  void bdd_mockito() {
    BDDMockito.then(shop).should().sell("book");
  }

  @Test
  void stubbing_in_bdd_style() { // finding
    willReturn(3).given(shop).price();
    new Cart(shop).pay();
  }

  @Test
  void rest_assured() {
    given().get("/cart").then().statusCode(200);
  }

  @Test
  void calls_a_service_only() { // finding
    given().get("/cart");
  }

  @Test
  void awaitility() {
    await().untilAsserted(() -> cart.shouldBeEmpty());
  }

  @Test
  void junit_timeout() {
    assertTimeout(ofSeconds(1), () -> new Cart().pay());
  }

  @Test
  void collects_errors() {
    collector.checkThat(new Cart().size(), is(0));
  }

  @Test
  void step_verifier() {
    StepVerifier.create(new Cart().items()).verifyComplete();
  }

  @Test
  void web_client() {
    client.get().uri("/cart").exchange().expectStatus().isOk();
  }

  @Test
  void approvals() {
    Approvals.verify(new Cart().print());
  }

  @Test
  void json() {
    JSONAssert.assertEquals("{}", new Cart().json(), true);
  }

  @Test
  void rest_template_server() {
    new Cart().pay();
    server.verify();
  }

  @Test
  void jmockit_in_order() {
    new Cart().pay();
    new VerificationsInOrder() {{ shop.sell("book"); }};
  }

  @Test
  void an_assumption_is_no_check() { // finding
    assumeTrue(new Cart().size() == 0);
  }

  @Property
  Boolean property(int n) {
    return n + 0 == n;
  }

  @Example
  void example() { // finding
    new Cart().pay();
  }

  @org.testng.annotations.Test
  public void testng() {
    org.testng.Assert.assertEquals(new Cart().size(), 0);
  }
}
