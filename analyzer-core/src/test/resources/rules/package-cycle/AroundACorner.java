// file: src/main/java/a/A.java
package a;

import b.B;

public class A {
  B one;
  B two;
}
// file: src/main/java/b/B.java
package b;

import c.C;

public class B {
  C one() { // finding
    return null;
  }
}
// file: src/main/java/c/C.java
package c;

public class C {
  a.A one;
  a.A two;
}
// file: src/test/java/b/ATest.java
package b;

import a.A;

class ATest {
  A a;
}
