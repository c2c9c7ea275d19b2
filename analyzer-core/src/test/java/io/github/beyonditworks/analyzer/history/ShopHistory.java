package io.github.beyonditworks.analyzer.history;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A small shop with a past, and twelve commits to it. */
final class ShopHistory {

  static final String CHECKOUT = "src/main/java/shop/Checkout.java";
  static final String CART = "src/main/java/shop/Cart.java";
  static final String STOCK = "src/main/java/shop/Stock.java";
  static final String WAREHOUSE = "src/main/java/shop/storage/Warehouse.java";
  static final String DISCOUNTS = "src/main/java/shop/Discounts.java";
  static final String REPORT = "src/main/java/shop/Report.java";

  /** A change to what is checked out. */
  interface Edit {
    void apply(TestRepository repository) throws GitAPIException, IOException;
  }

  /**
   * A commit.
   *
   * @param name what it is an example of
   * @param edit what it changes
   */
  record Step(String name, Edit edit) {}

  private ShopHistory() {}

  /** The shop as it was: a method that nobody likes to touch, and two tidy classes. */
  static void begin(TestRepository repository) throws GitAPIException {
    repository.write(
        CHECKOUT,
        """
        package shop;

        /** Prices what a customer buys. */
        public class Checkout {

            /** The price in cents, after rebates. */
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
                return express ? sum + 499 : sum;
            }

            /** Whether the sum in cents is delivered without a charge. */
            public boolean isFreeOfCharge(int sum) {
                return sum >= FREE_FROM_CENTS;
            }

            private static final int FREE_FROM_CENTS = 5000;
        }
        """);
    repository.write(
        CART,
        """
        package shop;

        import java.util.ArrayList;
        import java.util.List;

        /** What a customer wants to buy. */
        public class Cart {

            private final List<String> items = new ArrayList<>();

            /** Puts an item in, unless it is in already. */
            public void put(String item) {
                if (!items.contains(item)) {
                    items.add(item);
                }
            }

            /** How many different items there are. */
            public int count() {
                return items.size();
            }
        }
        """);
    repository.write(
        STOCK,
        """
        package shop;

        import java.util.HashMap;
        import java.util.Map;

        /** How much there is of each item. */
        public class Stock {

            private final Map<String, Integer> amounts = new HashMap<>();

            /** Takes up to an amount of an item out; how much it was. */
            public int take(String item, int amount) {
                int available = amounts.getOrDefault(item, 0);
                int taken = Math.min(available, amount);
                amounts.put(item, available - taken);
                return taken;
            }

            /** Adds an amount of an item. */
            public void add(String item, int amount) {
                amounts.merge(item, amount, Integer::sum);
            }
        }
        """);
    repository.commit("Open the shop");
  }

  static List<Step> steps() {
    return List.of(
        new Step("01-feature", ShopHistory::feature),
        new Step("02-refactoring", ShopHistory::refactoring),
        new Step("03-rename", ShopHistory::rename),
        new Step("04-move", ShopHistory::move),
        new Step("05-reformat", ShopHistory::reformat),
        new Step("06-merge", ShopHistory::merge),
        new Step("07-revert", ShopHistory::revert),
        new Step("08-file-level-finding", ShopHistory::fileLevelFinding),
        new Step("09-suppressed-finding", ShopHistory::suppressedFinding),
        new Step("10-legacy-touched", ShopHistory::legacyTouched),
        new Step("11-deleted", ShopHistory::deleted),
        new Step("12-baseline-conflict", ShopHistory::baselineConflict));
  }

  /** One new method that is hard to follow, beside one that is not. */
  private static void feature(TestRepository repository) throws GitAPIException {
    repository.write(
        DISCOUNTS,
        """
        package shop;

        import java.util.List;

        /** Discounts that hold for a while. */
        public class Discounts {

            /** The best discount in percent. */
            public int best(List<String> codes, int day, boolean member) {
                int best = 0;
                for (String code : codes) {
                    if (code.startsWith("D")) {
                        for (int i = 1; i < code.length(); i++) {
                            if (Character.isDigit(code.charAt(i))) {
                                int percent = code.charAt(i) - '0';
                                if (member && day < 5 || !member && day > 5) {
                                    if (percent > best) {
                                        best = percent;
                                    }
                                }
                            }
                        }
                    }
                }
                return best;
            }

            /** Whether any discount is known by a code. */
            public boolean isKnown(List<String> codes, String code) {
                return codes.contains(code);
            }
        }
        """);
    repository.commit("Add discounts");
  }

  /** The method that nobody likes is taken apart: part of it moves to a method of its own. */
  private static void refactoring(TestRepository repository) throws GitAPIException {
    repository.edit(
        CHECKOUT,
        """
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
                return express ? sum + 499 : sum;
            }
        """,
        """
                    if (cents[i] > 0) {
                        sum += rebated(cents[i], customer, express, weekday);
                    }
                }
                return express ? sum + 499 : sum;
            }

            private static int rebated(int cents, String customer, boolean express, int weekday) {
                if (!customer.equals("gold")) {
                    boolean silverDay = weekday == 2 && !express;
                    return customer.equals("silver") || silverDay ? cents * 91 / 100 : cents;
                }
                if (weekday == 3) {
                    return cents * 83 / 100;
                }
                return express && weekday > 5 ? cents * 97 / 100 : cents;
            }
        """);
    repository.commit("Take the price apart");
  }

  /** A class and a method get better names; nothing else changes. */
  private static void rename(TestRepository repository) throws GitAPIException {
    repository.move(DISCOUNTS, "src/main/java/shop/Vouchers.java");
    repository.edit("src/main/java/shop/Vouchers.java", "class Discounts", "class Vouchers");
    repository.edit("src/main/java/shop/Vouchers.java", "int best(", "int bestPercentage(");
    repository.commit("Name vouchers what they are");
  }

  /** A method goes to another class, and a class to another package. */
  private static void move(TestRepository repository) throws GitAPIException {
    String free =
        """
            /** Whether the sum in cents is delivered without a charge. */
            public boolean isFreeOfCharge(int sum) {
                return sum >= FREE_FROM_CENTS;
            }

            private static final int FREE_FROM_CENTS = 5000;
        """;
    repository.edit(CHECKOUT, "\n" + free, "");
    repository.edit(
        CART,
        "    /** How many different items there are. */\n",
        free + "\n    /** How many different items there are. */\n");
    repository.move(STOCK, WAREHOUSE);
    repository.edit(WAREHOUSE, "package shop;", "package shop.storage;");
    repository.edit(WAREHOUSE, "class Stock", "class Warehouse");
    repository.commit("Put things where they belong");
  }

  /** Every file is laid out anew. */
  private static void reformat(TestRepository repository) throws GitAPIException {
    Formatter formatter =
        new Formatter(
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());
    for (String path : List.of(CHECKOUT, CART, WAREHOUSE, "src/main/java/shop/Vouchers.java")) {
      try {
        repository.write(path, formatter.formatSource(repository.read(path)));
      } catch (FormatterException e) {
        throw new IllegalStateException(e);
      }
    }
    repository.commit("Lay out all files anew");
  }

  /** A branch brings a clean method while the main branch goes on. */
  private static void merge(TestRepository repository) throws GitAPIException, IOException {
    repository.branch("restock");
    repository.edit(
        WAREHOUSE,
        "  /** Adds an amount of an item. */\n",
        """
          /** Whether there is any of an item. */
          public boolean has(String item) {
            return amounts.getOrDefault(item, 0) > 0;
          }

          /** Adds an amount of an item. */
        """);
    repository.commit("Tell what is in stock");
    repository.checkout("main");
    repository.merge("restock");
    repository.commit("Merge restock");
  }

  /** The vouchers are taken back. */
  private static void revert(TestRepository repository) throws GitAPIException {
    repository.delete("src/main/java/shop/Vouchers.java");
    repository.commit("Revert the discounts");
  }

  /** A public class comes without a word about what it is for. */
  private static void fileLevelFinding(TestRepository repository) throws GitAPIException {
    repository.write(
        REPORT,
        """
        package shop;

        public class Report {

          private final Cart cart = new Cart();

          /** The number of items, for people. */
          public String text() {
            return "items: " + cart.count();
          }
        }
        """);
    repository.commit("Add a report");
  }

  /** A number without a name, and the wish not to hear of it. */
  private static void suppressedFinding(TestRepository repository) throws GitAPIException {
    repository.edit(
        REPORT,
        "  /** The number of items, for people. */\n",
        """
          /** What is left for another parcel. */
          public int left() {
            int left = cart.count();
            left -= 37; // quality:off magic-number: the parcel service says so
            return Math.max(left, 0);
          }

          /** The number of items, for people. */
        """);
    repository.commit("Tell when a cart is too full");
  }

  /** An old method that is not loved gets one line more, and is no worse for it. */
  private static void legacyTouched(TestRepository repository) throws GitAPIException {
    repository.edit(CHECKOUT, "int sum = 0;", "int sum = 0;\n    String kind = customer;");
    repository.edit(CHECKOUT, "rebated(cents[i], customer,", "rebated(cents[i], kind,");
    repository.commit("Prepare for kinds of customers");
  }

  private static void deleted(TestRepository repository) throws GitAPIException {
    repository.delete(REPORT);
    repository.commit("Remove the report");
  }

  /** Two branches shrink and grow the baseline, and the merge leaves a conflict in it. */
  private static void baselineConflict(TestRepository repository)
      throws GitAPIException, IOException {
    String baseline = "quality-baseline.txt";
    String line = " shop.Checkout#price(int[],String,boolean,int) magic-number ";
    repository.write(baseline, "a.java" + line + "0123456789abcdef 1\n");
    repository.commit("Accept a finding");
    repository.branch("one");
    repository.write(baseline, "a.java" + line + "1123456789abcdef 1\n");
    repository.commit("Accept another");
    repository.checkout("main");
    repository.write(baseline, "a.java" + line + "2123456789abcdef 1\n");
    repository.commit("Accept a third");
    repository.merge("one");
    repository.commit("Merge with a conflict in the baseline");
  }
}
