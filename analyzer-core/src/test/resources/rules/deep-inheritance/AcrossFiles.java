// file: src/main/java/a/Widget.java
package a;

public class Widget extends javax.swing.JComponent {}
// file: src/main/java/b/Button.java
package b;

import a.Widget;

public class Button extends Widget {}
// file: src/main/java/b/Toggle.java
package b;

public class Toggle extends Button {}
// file: src/main/java/b/Dimmer.java
package b;

public class Dimmer extends Toggle {}
// file: src/main/java/c/Switch.java
package c;

import b.*;

class Switch extends Dimmer {

  static class Lamp extends Switch {} // finding

  // its own super class is found first, whatever else has that name
  static class Widget extends Object {}
}
// file: src/main/java/c/Round.java
package c;

class Round extends Round {}
