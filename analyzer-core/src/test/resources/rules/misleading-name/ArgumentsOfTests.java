package shop;

class PortedTest {
  @ParameterizedTest
  @MethodSource
  void isPorted(String text, boolean expected) {
    assertEquals(expected, Number.of(text).ported());
  }

  private static List<Arguments> isPorted() {
    return List.of(Arguments.of("YES", true), Arguments.of("NO", false));
  }

  @ParameterizedTest
  @MethodSource("hasTokens")
  void tokens(String text) {
    assertTrue(Number.of(text).token());
  }

  private static List<Arguments> hasTokens() {
    return List.of(Arguments.of("YES"));
  }

  @ParameterizedTest
  @MethodSource("shop.PortedTest#isFixed(int)")
  void fixed(String text) {
    assertTrue(Number.of(text).fixed());
  }

  private static List<Arguments> isFixed(int count) {
    return List.of(Arguments.of("YES"));
  }

  private static String isShouldered() { // finding
    return "no";
  }

  private void isOpenShouldBe(boolean open, State state) {
    assertEquals(open, state.open());
  }

  private static List<Arguments> isOpen() { // finding
    return List.of(Arguments.of("YES"));
  }
}
