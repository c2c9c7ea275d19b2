package sample;

import org.junit.jupiter.api.Test;

class CatchesTest {
  @Test
  void swallows() {
    try {
      run();
    } catch (IllegalStateException e) { // finding
      // fine
    }
    try {
      run();
    } catch (IOException | IllegalArgumentException e) { // finding
      e.printStackTrace();
    }
    try {
      run();
      fail();
    } catch (IllegalStateException expected) { // finding: a note
    }
    try {
      run();
      fail();
    } catch (Throwable expected) { // finding: swallows fail() as well
    }
  }

  @Test
  void leaves() {
    try {
      run();
    } catch (IllegalStateException e) { // finding: a note
      return;
    }
    fail("nothing thrown");
  }

  @Test
  void notices() throws Exception {
    Exception caught = null;
    boolean thrown = true;
    try {
      run();
    } catch (IllegalStateException e) {
      caught = e;
    }
    try {
      run();
      thrown = false;
    } catch (IllegalStateException e) {
    }
    try {
      run();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    try {
      run();
    } catch (IOException e) {
      assertEquals("x", e.getMessage());
    }
    try {
      run();
    } catch (IOException e) {
      failures.add(e);
    }
    try {
      pause();
    } catch (InterruptedException e) {
    }
    try {
      run();
    } finally {
      try {
        close();
      } catch (IOException e) {
      }
    }
    while (!done()) {
      try {
        connect();
      } catch (IOException e) {
      }
    }
  }

  void helper() {
    try {
      run();
    } catch (IOException e) {
    }
  }
}
