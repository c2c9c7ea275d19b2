package legacyshop;

import java.util.ArrayList;
import java.util.List;

/** What was ordered, in the order in which it was. */
public class Orders {

  private final Prices prices = new Prices();
  private final List<Integer> sums = new ArrayList<>();

  /** Takes an order; what it costs, in cents. */
  public int take(int[] cents, String customer) {
    int sum =
        prices.price(cents, customer, false, java.time.LocalDate.now().getDayOfWeek().getValue());
    sums.add(sum);
    return sum;
  }

  /** How many orders there are. */
  public int count() {
    return sums.size();
  }
}
