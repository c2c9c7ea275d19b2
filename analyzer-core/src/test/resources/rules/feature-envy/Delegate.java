// file: src/main/java/shop/SlotUI.java
package shop;

class SlotUI {
  void layOut(Slot slot) {
    int left = slot.getX() + slot.getBorder();
    int width = slot.getWidth() - slot.getBorder();
    if (slot.getIcon() > width) {
      slot.resize(width);
    }
    slot.place(left, width);
    slot.repaint();
  }
}
// file: src/main/java/shop/SlotRules.java
package shop;

class SlotRules {
  void layOut(Slot slot) { // finding
    int left = slot.getX() + slot.getBorder();
    int width = slot.getWidth() - slot.getBorder();
    if (slot.getIcon() > width) {
      slot.resize(width);
    }
    slot.place(left, width);
    slot.repaint();
  }
}
// file: src/main/java/shop/Slot.java
package shop;

class Slot {
  void resize(int width) {}

  void place(int left, int width) {}
}
