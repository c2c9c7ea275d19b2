package shop;

class ShortParagraphs {
  /**
   * Tells how long an offer of the shop is kept for a customer after the last visit of that customer.
   *
   * <p>When the time is zero, the offer is taken back at once, which is of use while a new list of prices is tried and
   * nothing of the old list may be shown to anybody.
   *
   * <p>When the time is below zero, the offer is kept until the shop is closed, and then it is taken back together with
   * all the other offers of the day.
   *
   * <p>The time is counted from the end of the visit, so that a long visit of a customer is never cut short by the end of
   * an offer.
   */
  int keptFor(String customer) {
    return customer.length() + 4;
  }
}
