package shop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public class OrderProcessor {

  public static Map<String, Double> prices = new HashMap<>();
  private final MailService mail = new MailService("smtp.example.org", 25);
  private int cnt2;
  private String unusedNote;

  public boolean isValid2(Order o) {
    return o != null
        && o.getCustomer() != null
        && o.getCustomer().getAddress().getCountry().getCode() != null;
  }

  public double process(
      Order o, boolean express, boolean gift, String coupon, int tries, String lang) {
    double t = 0;
    if (o != null) {
      for (Item item : o.getItems()) {
        if (item.qty > 0) {
          if (prices.containsKey(item.sku)) {
            double p = prices.get(item.sku);
            if (item.qty > 10 && p > 5 || item.qty > 100) {
              p = p * 0.93;
            } else if (coupon != null && coupon.startsWith("X")) {
              p = p * 0.85;
            }
            t += p * item.qty;
          } else {
            try {
              t += Double.parseDouble(item.fallbackPrice) * item.qty;
            } catch (NumberFormatException e) {
            }
          }
        }
      }
      // if (gift) {
      //     t += 4.95;
      //     mail.send(o.getCustomer().getEmail(), "gift");
      // }
      if (express) {
        t +=
            LocalDate.now().getDayOfWeek().getValue() > 5
                ? (t > 250 ? 0 : 19.9)
                : (t > 250 ? 0 : 9.9);
      }
      cnt2++;
      mail.send(o.getCustomer().getEmail(), "Order " + UUID.randomUUID() + " " + t);
    }
    return t;
  }

  /**
   * Gets the total count.
   *
   * @param custmer the customer
   * @return the list
   */
  public List<String> getTotalCount(String customer) {
    List<String> tmp = new ArrayList<>();
    tmp.add(customer + cnt2);
    return tmp;
  }
}
