package io.github.beyonditworks.analyzer.history;

import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Commits after which a review that is not careful says what its reader would not believe. */
final class TrustHistory {

  private static final String PARCELS = "src/main/java/shop/Parcels.java";
  private static final String ROUTES = "src/main/java/shop/Routes.java";
  private static final String TARIFF = "src/main/java/shop/Tariff.java";
  private static final String LABELS = "src/main/java/shop/Labels.java";

  private TrustHistory() {}

  static List<ShopHistory.Step> steps() {
    return List.of(
        new ShopHistory.Step("13-same-findings", TrustHistory::sameFindings),
        new ShopHistory.Step("14-grown", TrustHistory::grown),
        new ShopHistory.Step("15-body-moved", TrustHistory::bodyMoved),
        new ShopHistory.Step("16-said-once", TrustHistory::saidOnce),
        new ShopHistory.Step("17-undocumented", TrustHistory::undocumented),
        new ShopHistory.Step("18-deleted-and-added", TrustHistory::deletedAndAdded));
  }

  /** The code that findings stand on changes a little, and they are the same findings. */
  private static void sameFindings(TestRepository repository) throws GitAPIException {
    repository.write(
        PARCELS,
        """
        package shop;

        /** Parcels on their way. */
        public class Parcels {

            /**
             * What a parcel costs.
             *
             * @param wieght the weight in grams
             */
            public int price(int weight, Cart cart) {
                int price = cart.count() > 0 ? weight * 17 : 0;
                if (weight > 1700) {
                    warn("heavy");
                }
                return price;
            }

            private void warn(String text) {
                System.err.println(text);
            }
        }
        """);
    repository.commit("Add parcels");
    repository.edit(PARCELS, "@param wieght the weight in grams", "@param wieght its weight");
    repository.edit(PARCELS, "weight > 1700", "weight >= 1800");
    repository.edit(PARCELS, "cart.count() > 0 ? weight * 17 : 0", "weight * 19");
    repository.edit(PARCELS, "warn(", "alert(");
    repository.commit("Raise the prices of parcels");
  }

  /** A hard method becomes harder; it and its neighbour have no comment, before as after. */
  private static void grown(TestRepository repository) throws GitAPIException {
    repository.write(
        ROUTES,
        """
        package shop;

        /** Ways to a customer. */
        public class Routes {

            public int best(int[] lengths, boolean[] closed, int from, int to) {
                int best = -1;
                for (int i = from; i < to; i++) {
                    if (!closed[i]) {
                        for (int j = i; j < to; j++) {
                            if (closed[j] && lengths[j] > best) {
                                best = j;
                            } else if (lengths[j] == best) {
                                if (i > j) {
                                    best = i;
                                }
                            }
                        }
                    }
                }
                return best;
            }

            public int length(int[] lengths) {
                int sum = 0;
                for (int length : lengths) {
                    if (length > 0) {
                        sum += length;
                    }
                }
                return sum;
            }
        }
        """);
    repository.commit("Add routes");
    repository.edit(ROUTES, "        return best;", "        return best > from ? best : from;");
    repository.edit(
        ROUTES,
        "                        if (i > j) {\n",
        "                        if (i > j || closed[i]) {\n");
    repository.commit("Begin no route before its start");
  }

  /** A body goes to a type of its own; a call of it is what stays under its name. */
  private static void bodyMoved(TestRepository repository) throws GitAPIException {
    repository.write(
        TARIFF,
        """
        package shop;

        /** Which routes are worth their price. */
        public class Tariff {

            /** The price of a route in cents, for a day of the week. */
            public int price(int kilometres, int day) {
                int price = 0;
                for (int done = 0; done < kilometres; done++) {
                    if (day > 5) {
                        price += done > 40 ? 23 : 31;
                    } else if (done > 40 && price > 0) {
                        price += 12;
                    } else {
                        price += 19;
                    }
                }
                return price;
            }
        }
        """);
    repository.commit("Add a tariff");
    repository.write(
        TARIFF,
        """
        package shop;

        /** Which routes are worth their price. */
        public class Tariff {

            private final KilometrePrices prices = new KilometrePrices();

            /** The price of a route in cents, for a day of the week. */
            public int price(int kilometres, int day) {
                return prices.of(kilometres, day);
            }
        }
        """);
    repository.write(
        "src/main/java/shop/KilometrePrices.java",
        """
        package shop;

        /** What each kilometre costs. */
        class KilometrePrices {

            int of(int kilometres, int day) {
                int price = 0;
                for (int done = 0; done < kilometres; done++) {
                    if (day > 5) {
                        price += done > 40 ? 23 : 31;
                    } else if (done > 40 && price > 0) {
                        price += 12;
                    } else {
                        price += 19;
                    }
                }
                return price;
            }
        }
        """);
    repository.commit("Let prices of kilometres stand alone");
  }

  /** One method that several rules mind, and numbers without names in several. */
  private static void saidOnce(TestRepository repository) throws GitAPIException {
    repository.write(
        LABELS,
        """
        package shop;

        /** Labels of parcels. */
        public class Labels {

            /** The zone of an address, by its first digits; 0 where there is none. */
            public int zone(int[] digits, boolean abroad, int day) {
                int zone = 0;
                for (int digit : digits) {
                    if (digit > 0) {
                        if (abroad) {
                            for (int i = 0; i < digit; i++) {
                                if (day == i && zone < digit || zone > i && day < digit) {
                                    if (zone > 0) {
                                        zone--;
                                    } else {
                                        zone++;
                                    }
                                }
                            }
                        } else if (zone > digit && day > digit) {
                            zone += digit;
                        }
                    }
                }
                return zone;
            }

            /** The width of a label in points. */
            public int width(int letters) {
                return letters * 14 + 93;
            }

            /** The height of a label in points. */
            public int height(int lines) {
                return lines * 21 + 57;
            }

            /** The margin of a label in points. */
            public int margin(int lines) {
                return lines * 13 + 33;
            }
        }
        """);
    repository.commit("Add labels");
  }

  /** Public code without comments: asked for once, and only where others would look for one. */
  private static void undocumented(TestRepository repository) throws GitAPIException {
    String counting =
        """
            public int count(int[] items) {
                int count = 0;
                for (int item : items) {
                    if (item > 0) {
                        count++;
                    }
                }
                return count;
            }
        """;
    String adding = counting.replace("count++", "count += item").replace("count(int", "sum(int");
    repository.write("src/main/java/shop/bare/Old.java", bare("shop.bare", "Old", counting));
    repository.commit("Add what nobody describes");
    repository.write(
        "src/main/java/shop/bare/Old.java", bare("shop.bare", "Old", counting + adding));
    repository.write("src/main/java/shop/bare/New.java", bare("shop.bare", "New", counting));
    repository.write(
        "src/main/java/shop/internal/Counter.java", bare("shop.internal", "Counter", counting));
    repository.write(
        "src/main/java/shop/api/Counter.java", bare("shop.api", "Counter", counting + adding));
    repository.write(
        "src/main/java/shop/api/ListCounter.java",
        bare(
            "shop.api",
            "ListCounter implements Runnable",
            "    @Override\n    public void run() {}\n"));
    repository.commit("Add counters");
  }

  private static String bare(String packageName, String type, String members) {
    return "package " + packageName + ";\n\npublic class " + type + " {\n\n" + members + "}\n";
  }

  /** The best class and the worst one go, and one becomes better: none of it is a step back. */
  private static void deletedAndAdded(TestRepository repository) throws GitAPIException {
    repository.delete(LABELS);
    repository.delete("src/main/java/shop/bare/Old.java");
    repository.edit(ROUTES, " || closed[i]", "");
    repository.write(
        "src/main/java/shop/Envelope.java",
        """
        package shop;

        /** What a letter is in. */
        public record Envelope(int width, int height) {}
        """);
    repository.commit("Send letters instead of parcels");
  }
}
