package shop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

class Opening {
  String variable(Optional<Item> offered) {
    return offered.get().name(); // finding
  }

  Item search(List<Item> items) {
    return items.stream().filter(Item::isNew).findFirst().get(); // finding
  }

  Item largest(List<Item> items) {
    return items.stream().max(bySize).get(); // finding
  }

  Item own() {
    return cheapest().get(); // finding
  }

  private Optional<Item> cheapest() {
    return Optional.empty();
  }

  String asked(Optional<Item> bought) {
    if (bought.isPresent()) {
      return bought.get().name();
    }
    return "";
  }

  String askedElsewhere(Optional<Item> chosen) {
    if (Optionals.isBlank(chosen)) {
      return "";
    }
    return chosen.get().name();
  }

  void underCondition(Optional<Item> found, Optional<Item> copied) {
    if (found.isPresent()) {
      keep(copied.get());
    }
  }

  void filledHere() {
    Optional<Item> made;
    made = Optional.of(new Item());
    keep(made.get());
  }

  void inLoop() {
    while (size() > 0) {
      keep(cheapest().get());
    }
  }

  String askedEarly(Optional<Item> given) {
    if (given.isEmpty()) {
      return "";
    }
    return given.get().name();
  }

  Item notEmpty(List<Item> items) {
    if (items.isEmpty()) {
      return null;
    }
    return items.stream().max(bySize).get();
  }

  Item explained(List<Item> items) {
    // nobody sells without an item
    return items.stream().max(bySize).get();
  }

  Item named(Optional<Item> wanted) {
    return wanted.orElseThrow();
  }

  String future(Future<String> later) {
    return later.get();
  }

  Item reference(List<Item> items) {
    return items.get(0);
  }

  int math(int one, int other) {
    return Math.max(one, other);
  }
}
