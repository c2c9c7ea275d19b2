class NamesTest {
  @Test
  void test() { // finding
    assertTrue(new Cart().isEmpty());
  }

  @Test
  void testIt() { // finding
    assertTrue(new Cart().isEmpty());
  }

  @Test
  void test_2() { // finding
    assertTrue(new Cart().isEmpty());
  }

  @Test
  void fooBar() { // finding
    assertTrue(new Cart().isEmpty());
  }

  @RepeatedTest(3)
  void testMethod1() { // finding
    assertTrue(new Cart().isEmpty());
  }

  @Test
  void testZ() {
    assertTrue(new Cart().isEmpty());
  }

  @Test
  void testParse() {
    assertTrue(new Cart().isEmpty());
  }

  @Test
  void testBug1234() {
    assertTrue(new Cart().isEmpty());
  }

  @Test
  @DisplayName("an empty cart")
  void test5() {
    assertTrue(new Cart().isEmpty());
  }

  @ParameterizedTest(name = "{0} items")
  void test6(int n) {
    assertTrue(new Cart().isEmpty());
  }

  @org.testng.annotations.Test(description = "an empty cart")
  public void test7() {
    assertTrue(new Cart().isEmpty());
  }

  void foo() {
    new Cart();
  }

  @Nested
  class WhenEmpty {
    @Test
    void test() {
      assertTrue(new Cart().isEmpty());
    }
  }
}
