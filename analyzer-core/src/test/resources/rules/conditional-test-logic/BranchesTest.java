package sample;

import org.junit.jupiter.api.Test;

class BranchesTest {
  @Test
  void branches() {
    if (a()) { // finding
      assertEquals(1, x());
    } else if (b()) {
      assertEquals(2, x());
    }
    switch (kind()) { // finding
      case 1:
        assertTrue(x());
        break;
      default:
    }
    Object o = a() ? assertOne() : null; // finding
  }

  @Test
  void leaves_before_the_assertions() {
    if (!onWindows()) { // finding
      return;
    }
    assertEquals("\\", separator());
  }

  @Test
  void loops() {
    for (String s : List.of("a", "b")) { // finding
      for (int i = 0; i < 3; i++) {
        assertEquals(i, length(s, i));
      }
      if (s.isEmpty()) { // finding
        assertNull(first(s));
      }
    }
  }

  @Test
  void plain() {
    assumeTrue(onWindows());
    int expected = onWindows() ? 1 : 2;
    if (expected == 1) {
      prepare();
    }
    if (!ready()) {
      fail("not ready");
    }
    if (broken()) throw new AssertionError("broken");
    for (int i = 0; i < 3; i++) {
      add(i);
    }
    assertEquals(expected, values().stream().filter(v -> v > 1 ? true : false).count());
    try {
      assertEquals(1, x());
    } finally {
      close();
    }
  }

  @Test
  void loops_that_name_the_round_or_wait() {
    for (int i = 0; i < 3; i++) {
      assertEquals(i, length(i), "length of " + i);
    }
    for (int i = 0; i < 3; i++) {
      int n = i;
      assertEquals(n, length(n), () -> "length of " + n);
    }
    while (!done()) {
      if (late()) {
        assertTrue(started());
        fail("too late");
      }
    }
  }

  @Test
  void a_stub_may_decide() {
    serve(
        new Handler() {
          @Override
          public void handle(Request r) {
            if (r.isGet()) {
              assertNull(r.body());
            }
          }
        });
    assertEquals(1, served());
  }

  void helper(boolean strict) {
    if (strict) {
      assertEquals(1, x());
    }
  }
}
