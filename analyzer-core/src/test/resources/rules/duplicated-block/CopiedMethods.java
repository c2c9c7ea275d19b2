package shop;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

class CopiedMethods {

  private final Shelf shelf;
  private final String label;
  private final int limit;
  private final boolean open;
  private final int size;

  /** All of a short method stands again, with other names. */
  boolean refill(Crate crate) {
    if (crate.isEmpty()) { // finding
      return false;
    }
    log.info("more for {}", label);
    shelf.lock();
    try {
      shelf.add(crate, crate.weight(), label);
    } finally {
      shelf.unlock();
    }
    return true;
  }

  boolean stock(Crate delivered) {
    if (delivered.isEmpty()) {
      return false;
    }
    log.info("more for {}", label);
    shelf.lock();
    try {
      shelf.add(delivered, delivered.weight(), label);
    } finally {
      shelf.unlock();
    }
    return true;
  }

  /** A number as parameter of the one and a text of the other make them no variants of a primitive type. */
  byte[] packed(byte[] bytes) {
    Buffer out = new Buffer(bytes.length); // finding
    for (int i = 0; i < bytes.length; i++) {
      boolean pair = bytes[i] == CR && i + 1 < bytes.length && bytes[i + 1] == LF;
      if (!pair) {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }

  byte[] shortened(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    Buffer out = new Buffer(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean pair = bytes[i] == CR && i + 1 < bytes.length && bytes[i + 1] == LF;
      if (!pair) {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }

  /** One long chain is as much code as its links are. */
  List<String> overdue(List<Order> orders) {
    List<Order> late = // finding
        orders.stream()
            .filter(order -> order.customer().isActive() && !order.isPaid())
            .filter(order -> order.due().isBefore(clock.today().minusDays(limit)))
            .sorted(Order.MOST_DAYS_FIRST)
            .map(order -> order.withReminder(label, clock.today()))
            .collect(Collectors.toList());
    return late.size() <= limit ? names(late) : List.of();
  }

  List<String> unpaid(List<Order> all) {
    List<Order> open =
        all.stream()
            .filter(each -> each.customer().isActive() && !each.isPaid())
            .filter(each -> each.due().isBefore(clock.today().minusDays(days)))
            .sorted(Order.MOST_DAYS_FIRST)
            .map(each -> each.withReminder(title, clock.today()))
            .collect(Collectors.toList());
    return open.size() <= days ? names(open) : List.of();
  }

  /** Constructors keep what they are given, here as elsewhere. */
  CopiedMethods(Shelf shelf, String label, int limit, boolean open) {
    this.shelf = Objects.requireNonNull(shelf);
    this.label = label;
    this.limit = limit;
    this.open = open;
    this.size = shelf.size();
    register();
  }

  static class Stand {
    Stand(Shelf shelf, String label, int limit, boolean open) {
      this.shelf = Objects.requireNonNull(shelf);
      this.label = label;
      this.limit = limit;
      this.open = open;
      this.size = shelf.size();
      register();
    }
  }
}
