// file: src/main/java/a/Reached.java
package a;

class Reached {
  int sign(int n) {
    return n > 9 ? 9 : n > 8 ? 8 : n > 7 ? 7 : n > 6 ? 6 : n > 5 ? 5 : n > 4 ? 4 : n > 3 ? 3 : 0;
  }
}
// file: src/main/java/a/Named.java
package a;

class Named {
  int sign(int n) {
    return new Reached().sign(n > 9 ? 9 : n > 8 ? 8 : n > 7 ? 7 : n > 6 ? 6 : n > 5 ? 5 : n > 4 ? 4 : 0);
  }
}
// file: src/main/java/a/Forgotten.java
package a;

class Forgotten { // finding
  int sign(int n) {
    return n > 9 ? 9 : n > 8 ? 8 : n > 7 ? 7 : n > 6 ? 6 : n > 5 ? 5 : n > 4 ? 4 : n > 3 ? 3 : 0;
  }
}
// file: src/main/java/a/Plain.java
package a;

class Plain {
  int a;

  int a() {
    return a;
  }
}
// file: src/test/java/a/NamedTest.java
package a;

class NamedTest {
  @Test
  void is_nine_at_most() {
    assertThat(new Named().sign(10)).isEqualTo(9);
  }
}
