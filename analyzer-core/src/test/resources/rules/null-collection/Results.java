package shop;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class Results {
  List<Item> items() {
    if (isEmpty()) {
      return null; // finding
    }
    return stored;
  }

  Map<String, Item> byName() {
    return isEmpty() ? null : names; // finding
  }

  Item[] array() {
    return null; // finding
  }

  Stream<Item> stream() {
    return null; // finding
  }

  Optional<Item> first() {
    return null; // finding
  }

  private List<Item> hidden() {
    return null; // finding: an information
  }

  List<Item> twice(boolean some) {
    if (some) {
      return null; // finding: told once
    }
    return null;
  }

  List<Item> getCopies() {
    return copies == null ? null : List.copyOf(copies);
  }

  List<Item> emptyToNull(List<Item> items) {
    return items.isEmpty() ? null : items;
  }

  Item item() {
    return null;
  }

  byte[] bytes() {
    return null;
  }

  @Nullable
  List<Item> maybe() {
    return null;
  }

  /**
   * The items.
   *
   * @return those that are known, null before they are loaded
   */
  List<Item> loaded() {
    return null;
  }

  List<Item> itemsOrNull() {
    return null;
  }

  @Override
  public List<Item> inherited() {
    return null;
  }

  List<Item> failed() {
    try {
      return store.read();
    } catch (IOException e) {
      return null;
    }
  }

  List<Item> mapped() {
    return store.map(
        item -> {
          return null;
        });
  }
}
