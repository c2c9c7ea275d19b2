// file: src/main/java/shop/Walks.java
package shop;

import javafx.scene.control.TableView;
import java.util.function.Function;
import lombok.Data;
import org.example.rates.Rates;

class Walks {
  private final TableView<Order> table = null;
  private final Rates rates = null;
  private final BasketProperties properties = null;
  private final UserHolder users = null;
  private final Shelf shelf = null;

  void show() {
    table.getSelectionModel().clearSelection();
    rates.getSource().refresh();
  }

  int limits() {
    return properties.getLimits().getHighest() + users.getUser().getAge();
  }

  int stored(Parcel parcel) {
    return parcel.getAddress().getFloor();
  }

  String described(Product product) {
    return product.getSpec().getColour() + product.getStatus().isReady();
  }

  void counted(Product product) {
    product.getStatusOrDefault().setCount(3);
    product.getSales().incrementAndGet();
  }

  void told(Product product) {
    product.getStatus().recount(); // finding
  }

  Function<ShopEvent, Object> owner() {
    return e -> e.getBasket().getOwner();
  }

  void event() {
    bus.on(e -> e.getBasket().recount()); // finding
    var status = read();
    status.getConditions().evict();
    shelf.getBoard().repaint(); // finding
    shelf.getBoardLater().subscribeOn(pool);
  }

  void inherited() {
    owner.getBoard().repaint();
  }
}
// file: src/main/java/shop/Parcel.java
package shop;

import lombok.Data;

@Data
class Parcel {
  private Address address;
}
