class SilentTest {
  void tests_may_wait_for_an_exception() {
    try {
      run();
    } catch (RuntimeException e) {
    }
  }
}
