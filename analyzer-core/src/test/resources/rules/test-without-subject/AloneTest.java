class AloneTest {
  @Test
  void is_all_that_there_is() {
    assertThat(1).isEqualTo(1);
  }
}
