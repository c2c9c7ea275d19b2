package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.score.Outlook;
import io.github.beyonditworks.analyzer.score.Payoff;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where work pays, in words. */
public final class PayoffText {

  private static final int MOST_RULES_NAMED = 3;
  private static final int SHORT = 100;
  private static final int LONG_DAY = 480;

  private PayoffText() {}

  /** The rules to satisfy there. */
  static String rules(Payoff payoff) {
    Map<String, Long> counts =
        payoff.findings().stream()
            .collect(
                Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.counting()));
    String named =
        counts.entrySet().stream()
            .limit(MOST_RULES_NAMED)
            .map(e -> e.getValue() == 1 ? e.getKey() : e.getValue() + " x " + e.getKey())
            .collect(Collectors.joining(", "));
    int more = counts.size() - MOST_RULES_NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  /** What was found there, what it costs and how long mending it takes. */
  static String cost(Payoff payoff) {
    return rules(payoff) + "; " + share(payoff) + "; " + effort(payoff);
  }

  /** Which part of what its type lost it takes. */
  public static String share(Payoff payoff) {
    return String.format(
        Locale.ROOT,
        "takes %.1f of the %.1f points that the %s of %s lost",
        payoff.points(),
        payoff.lost(),
        payoff.findings().get(0).dimension().id(),
        payoff.element().simpleType());
  }

  /** How long mending it takes, and what that brings. */
  public static String effort(Payoff payoff) {
    return String.format(Locale.ROOT, "%s, overall %+.2f", time(payoff.minutes()), payoff.gain());
  }

  /** The first step: what the costliest finding advises. */
  public static String step(Payoff payoff) {
    return payoff.findings().get(0).step();
  }

  /** How long it takes; nobody plans the tenth hour to the minute. */
  public static String time(int minutes) {
    if (minutes > LONG_DAY) {
      return "more than a day";
    }
    long hours = Math.round(minutes / 60.0);
    return minutes < SHORT ? "about " + minutes + " minutes" : "about " + hours + " hours";
  }

  /** What mending the first places would bring, as a sentence. */
  static String promise(Outlook.Promise promise) {
    String places = promise.places() == 1 ? "the first" : "the first " + promise.places();
    String digits = promise.to() - promise.from() < 1 ? "%.2f" : "%.1f";
    return String.format(
        Locale.ROOT,
        "Fix %s and %s goes from " + digits + " to " + digits + ".",
        places,
        promise.dimension().id(),
        promise.from(),
        promise.to());
  }
}
