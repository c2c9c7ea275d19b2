// file: src/main/java/a/A.java
package a;

import b.B;
import java.util.List;

public class A {
  B one;

  static class List {}

  List own;
}
// file: src/main/java/b/B.java
package b;

import elsewhere.A;

public class B {
  A another;
}
