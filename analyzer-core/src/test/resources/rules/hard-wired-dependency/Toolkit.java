package shop;

import javafx.scene.control.ContextMenu;

class BasketField {
  private final ContextMenu menu = new ContextMenu();
  private final Suggestions suggestions = new Suggestions(); // finding

  void show(double x, double y) {
    menu.show(this, x, y);
    suggestions.refresh();
  }
}
