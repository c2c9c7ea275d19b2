class SourcesTest {
  @ParameterizedTest
  @MethodSource
  void sums(int a) {}

  private static Stream<Integer> sums() {
    return Stream.of(1);
  }

  private void forgotten() {} // finding
}
