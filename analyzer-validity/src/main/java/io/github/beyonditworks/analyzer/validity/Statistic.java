package io.github.beyonditworks.analyzer.validity;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The ways in which agreement is measured. */
enum Statistic {
  AUC("auc", "AUC") {
    @Override
    double of(List<Observation> items) {
      return Agreement.auc(predicted(items), bad(items));
    }
  },
  SPEARMAN("spearman", "Spearman") {
    @Override
    double of(List<Observation> items) {
      return Agreement.spearman(predicted(items), expected(items));
    }
  },
  WITHIN_PROJECT_AUC("withinProjectAuc", "AUC within projects") {
    @Override
    double of(List<Observation> items) {
      return withinProjects(items).share();
    }
  },
  SIZE_MATCHED("sizeMatched", "Size-matched pairs") {
    @Override
    double of(List<Observation> items) {
      return sizeMatched(items).share();
    }
  };

  private final String id;
  private final String title;

  Statistic(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The key in the figures. */
  String id() {
    return id;
  }

  /** The name for people. */
  String title() {
    return title;
  }

  /** The value for these items; not a number where they do not allow one. */
  abstract double of(List<Observation> items);

  static Agreement.Concordance withinProjects(List<Observation> items) {
    return Agreement.withinGroups(predicted(items), bad(items), groups(items));
  }

  static Agreement.Concordance sizeMatched(List<Observation> items) {
    return Agreement.sizeMatched(
        predicted(items), expected(items), groups(items), numbers(items, Observation::size));
  }

  private static double[] predicted(List<Observation> items) {
    return numbers(items, Observation::predicted);
  }

  private static double[] expected(List<Observation> items) {
    return numbers(items, Observation::expected);
  }

  private static double[] numbers(List<Observation> items, ToDoubleFunction<Observation> number) {
    return items.stream().mapToDouble(number).toArray();
  }

  private static int[] groups(List<Observation> items) {
    return items.stream().mapToInt(Observation::group).toArray();
  }

  private static boolean[] bad(List<Observation> items) {
    boolean[] bad = new boolean[items.size()];
    for (int i = 0; i < bad.length; i++) {
      bad[i] = items.get(i).bad();
    }
    return bad;
  }
}
