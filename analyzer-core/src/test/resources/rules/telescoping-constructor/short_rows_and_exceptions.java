class Money {
  private final long cents;
  private final String currency;

  Money(long cents) {
    this(cents, "EUR");
  }

  Money(long cents, String currency) {
    this.cents = cents;
    this.currency = currency;
  }
}

class OrderException extends RuntimeException {
  OrderException(String message) {
    this(message, null);
  }

  OrderException(String message, Throwable cause) {
    super(message, cause);
  }
}

class Grid {
  private final int rows;
  private final int columns;
  private final int gap;
  private final int border;

  Grid() {
    this(1);
  }

  Grid(int rows) {
    this(rows, 1);
  }

  Grid(int rows, int columns) {
    this(rows, columns, 0, 0);
  }

  Grid(int rows, int columns, int gap, int border) {
    this.rows = rows;
    this.columns = columns;
    this.gap = gap;
    this.border = border;
  }
}
