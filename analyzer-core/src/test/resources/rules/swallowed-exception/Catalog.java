package shop;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class Catalog {
  private Store store;

  Item find(String id) {
    try {
      return store.read(id);
    } catch (IOException e) { // finding: printed, and null goes on
      e.printStackTrace();
      return null;
    }
  }

  List<Item> all() {
    try {
      return store.readAll();
    } catch (SQLException e) { // finding: an empty list for a broken database
      log.error("cannot read the items", e);
      return Collections.emptyList();
    }
  }

  Optional<Item> cheapest() {
    try {
      return Optional.of(store.cheapest());
    } catch (Exception e) { // finding: nothing is left of it
      return Optional.empty();
    }
  }

  int count() {
    int count = -1;
    try {
      count = store.count();
    } catch (SQLException e) { // finding: the variable still holds what it began with
      log.warn("no count", e);
    }
    return count;
  }

  void print(String id) {
    Item item = null;
    try {
      item = store.read(id);
    } catch (IOException e) { // finding: the next line works with null
      log.error("cannot read " + id, e);
    }
    item.print();
  }

  void save(Item item) {
    try {
      store.write(item);
    } catch (IOException e) { // finding: callers believe that it was written
      System.err.println("write failed: " + e.getMessage());
    }
  }

  void forget(Item item) {
    try {
      store.erase(item);
    } catch (SQLException e) { // finding
      return;
    }
  }

  String title(String id) {
    try {
      return store.read(id).title();
    } catch (RuntimeException e) { // finding: all is caught, and nobody reads debug entries in production
      log.debug("no title", e);
      return "";
    }
  }

  private Item first() {
    try {
      return store.first();
    } catch (IOException e) { // finding: an information, its callers stand in this file
      log.warn("no first item", e);
      return null;
    }
  }
}
