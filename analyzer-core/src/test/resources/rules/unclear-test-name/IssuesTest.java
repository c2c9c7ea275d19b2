class IssuesTest {
  @Test
  void test403() {
    assertThat(new A().b()).isTrue();
  }

  @Test
  void test1() { // finding
    assertThat(new A().b()).isFalse();
  }
}
