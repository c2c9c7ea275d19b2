package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.change.Observation.Where;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.MemberCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** New members for others among members that say since when they are there. */
final class SinceTags {

  private static final String SINCE = MemberCode.COMMENT + "@since";

  /** So many members beside it make a habit, where they are half of the documented ones. */
  private static final int HABIT = 3;

  /** What the documented members of a type say. */
  private static final class Habit {
    private int documented;
    private int telling;

    boolean isOne() {
      return telling >= HABIT && telling * 2 >= documented;
    }
  }

  private SinceTags() {}

  /**
   * The new ones that do not say it, where most of their neighbours do.
   *
   * @param code which member has become which
   * @param versions the members that the change touched
   * @param published what is for others now
   */
  static Optional<Observation> missing(
      CodeMatches code, Map<ElementName, MemberVersion> versions, PublishedCode published) {
    Map<String, Habit> habits = new HashMap<>();
    for (CodeUnit unit : code.pairs().values()) {
      if (isDocumented(unit) && published.has(unit)) {
        Habit habit = habits.computeIfAbsent(unit.element().type(), t -> new Habit());
        habit.documented++;
        habit.telling += unit.tokens().contains(SINCE) ? 1 : 0;
      }
    }
    List<Where> places = new ArrayList<>();
    for (CodeUnit unit : code.added()) {
      Habit habit = habits.get(unit.element().type());
      if (habit != null
          && habit.isOne()
          && isDocumented(unit)
          && published.has(unit)
          && !unit.tokens().contains(SINCE)
          && versions.containsKey(unit.element())) {
        places.add(Where.of(versions.get(unit.element())));
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(observation(places));
  }

  private static Observation observation(List<Where> places) {
    return new Observation(
        Observation.Kind.SINCE_MISSING,
        places,
        String.format(
            Locale.ROOT,
            "%s %s not say since which version %s there, as those beside %s do. Who supports older versions looks for"
                + " '@since' first.",
            Observation.names(places),
            places.size() == 1 ? "does" : "do",
            places.size() == 1 ? "it is" : "they are",
            places.size() == 1 ? "it" : "them"));
  }

  private static boolean isDocumented(CodeUnit unit) {
    return unit.isMember()
        && unit.tokens().size() > 1
        && unit.tokens().get(0).startsWith(MemberCode.COMMENT);
  }
}
