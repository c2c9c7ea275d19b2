class ChainsTest {
  @Test
  void nothing_is_asked_of_the_value() { // finding
    assertThat(parse("x"));
  }

  @Test
  void a_description_is_no_check() { // finding
    assertThat(parse("x")).as("the value");
  }

  @Test
  void a_matcher_is_a_check() {
    assertThat(parse("x"), is("y"));
  }

  @Test
  void a_check_follows() {
    assertThat(parse("x")).as("the value").isEqualTo("y");
  }

  @Test
  void the_chain_begins_in_a_helper() {
    result("x").isEqualTo("y");
  }

  @Test
  void the_chain_begins_in_a_helper_that_asks_nothing() {
    get("/x").then().statusCode(200);
  }

  @Test
  void the_chain_ends_in_an_assertion() {
    request("x").send().assertStatus(200);
  }

  @Test
  void the_chain_continues_in_steps() {
    givenUser("bob").whenLoggedIn().thenSees("home");
  }

  private AbstractStringAssert<?> result(String text) {
    return assertThat(parse(text));
  }

  private Response get(String path) {
    return client.get(path);
  }

  private Request request(String text) {
    return new Request(text);
  }
}
