package shop;

class NumbersTell {
  /** The sign of the balance: -1, 0 or 1. */
  public int sign(long balance) {
    if (balance == 0) {
      return 0;
    }
    return balance < 0 ? -1 : 1;
  }

  private interface Slot {
    /** Whether the slot is free. */
    boolean free(int slot);
  }
}
