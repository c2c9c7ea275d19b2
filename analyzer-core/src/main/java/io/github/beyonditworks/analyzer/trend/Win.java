package io.github.beyonditworks.analyzer.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What got better from one run to the next.
 *
 * @param after the run in which it is better
 * @param gain the points by which the scores rose, together
 * @param sentences what got better, by how much, the most first
 */
public record Win(Run after, double gain, List<String> sentences) {

  private static final double LEAST_GAIN = 0.1;
  private static final int MOST_RULES = 3;
  private static final List<String> SCORES =
      List.of("overall", "readability", "testability", "documentation");

  /** Copies the list. */
  public Win {
    sentences = List.copyOf(sentences);
  }

  /** A rule with fewer findings than before. */
  private record Fall(String rule, int before, int after) {
    int by() {
      return before - after;
    }
  }

  /** The wins of a history, the greatest first; scores of different models are not compared. */
  public static List<Win> in(List<Run> runs) {
    List<Win> wins = new ArrayList<>();
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run after = runs.get(i);
      if (before.model().equals(after.model())) {
        Win win = between(before, after);
        if (!win.sentences().isEmpty()) {
          wins.add(win);
        }
      }
    }
    wins.sort(Comparator.comparingDouble(Win::gain).reversed());
    return wins;
  }

  private static Win between(Run before, Run after) {
    List<String> sentences = new ArrayList<>();
    double gain = 0;
    for (String name : SCORES) {
      if (before.score(name).isPresent() && after.score(name).isPresent()) {
        double from = before.score(name).getAsDouble();
        double to = after.score(name).getAsDouble();
        if (to - from > LEAST_GAIN - 1e-9) {
          gain += to - from;
          sentences.add(rise(name, from, to));
        }
      }
    }
    falls(before, after).stream().limit(MOST_RULES).forEach(f -> sentences.add(sentence(f)));
    return new Win(after, gain, sentences);
  }

  private static String rise(String name, double from, double to) {
    String what = name.equals("overall") ? "The score as a whole" : capitalized(name);
    return String.format(
        Locale.ROOT, "%s rose %s, from %.1f to %.1f.", what, much(to - from), from, to);
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String much(double points) {
    if (points >= 10) {
      return String.format(Locale.ROOT, "by a great deal (%.1f points)", points);
    }
    if (points >= 3) {
      return String.format(Locale.ROOT, "clearly (%.1f points)", points);
    }
    return points >= 1
        ? String.format(Locale.ROOT, "noticeably (%.1f points)", points)
        : String.format(Locale.ROOT, "a little (%.1f)", points);
  }

  private static List<Fall> falls(Run before, Run after) {
    List<Fall> falls = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : before.findings().entrySet()) {
      int now = after.findings().getOrDefault(entry.getKey(), 0);
      if (now < entry.getValue()) {
        falls.add(new Fall(entry.getKey(), entry.getValue(), now));
      }
    }
    falls.sort(Comparator.comparingInt(Fall::by).reversed().thenComparing(Fall::rule));
    return falls;
  }

  private static String sentence(Fall fall) {
    if (fall.after() == 0) {
      return String.format(
          Locale.ROOT,
          "%s is gone: %s before, none now.",
          fall.rule(),
          fall.before() == 1 ? "one finding" : fall.before() + " findings");
    }
    return String.format(
        Locale.ROOT,
        "%s has %s, %d instead of %d.",
        fall.rule(),
        share(fall),
        fall.after(),
        fall.before());
  }

  private static String share(Fall fall) {
    double share = (double) fall.by() / fall.before();
    if (share > 0.7) {
      return "a fraction of the findings that it had";
    }
    if (share >= 0.45) {
      return "about half as many findings";
    }
    if (share >= 0.28) {
      return "about a third fewer findings";
    }
    return fall.by() == 1 ? "one finding fewer" : fall.by() + " findings fewer";
  }
}
