package legacyshop;

/** Prices in cents. */
public class Prices {

  public static int lastPrice;

  /** What an order costs after rebates. */
  public int price(int[] cents, String customer, boolean express, int weekday) {
    int sum = 0;
    for (int i = 0; i < cents.length; i++) {
      if (cents[i] > 0) {
        if (customer.equals("gold")) {
          if (weekday == 3) {
            sum += cents[i] * 83 / 100;
          } else if (express && weekday > 5) {
            sum += cents[i] * 97 / 100;
          } else {
            sum += cents[i];
          }
        } else if (customer.equals("silver") || weekday == 2 && !express) {
          sum += cents[i] * 91 / 100;
        } else {
          sum += cents[i];
        }
      }
    }
    lastPrice = sum;
    return express ? sum + 499 : sum;
  }
}
