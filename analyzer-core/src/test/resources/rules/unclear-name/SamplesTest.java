class SamplesTest {

  /** Samples that only stand beside each other. */
  interface A {}

  static class B implements A {}

  private record C(B b) {}

  @Test
  void finds_all_that_implement() {
    assertThat(implementing(A.class)).containsExactly(B.class);
  }
}

class Q {} // finding
