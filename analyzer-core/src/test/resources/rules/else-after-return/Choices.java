package shop;

class Choices {

  int guard(Order order) {
    if (order == null) {
      throw new IllegalArgumentException("no order");
    } else { // finding
      int weight = order.weight();
      carrier.take(order);
      return weight;
    }
  }

  int equalCases(Order order) {
    if (order.isHeavy()) {
      return carrier.heavy(order);
    } else {
      return carrier.light(order);
    }
  }

  int chain(Order order) {
    if (order.isHeavy()) {
      return 1;
    } else if (order.isLight()) {
      return 2;
    } else {
      log.warn("odd");
      count++;
      return 3;
    }
  }

  int goesOn(Order order) {
    int weight;
    if (order == null) {
      return 0;
    } else {
      weight = order.weight();
      carrier.take(order);
      carrier.leave(order);
    }
    return weight + 1;
  }

  int longBranches(Order order) {
    if (order.isHeavy()) {
      carrier.lift(order);
      carrier.take(order);
      return 1;
    } else {
      carrier.call();
      carrier.take(order);
      return 2;
    }
  }

  void notLeft(Order order) {
    if (order.isHeavy()) {
      carrier.lift(order);
    } else {
      carrier.call();
      carrier.take(order);
      carrier.leave(order);
    }
  }
}
