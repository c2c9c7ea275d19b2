package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.change.Observation.Where;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.MemberCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
   * @param after the touched files now, words included
   */
  static Optional<Observation> missing(
      CodeMatches code, Map<ElementName, MemberVersion> versions, List<FileFacts> after) {
    PublishedCode published = new PublishedCode(after);
    Set<ElementName> added = new HashSet<>();
    code.added().forEach(u -> added.add(u.element()));
    Map<String, Habit> habits = new HashMap<>();
    List<CodeUnit> silent = new ArrayList<>();
    for (CodeUnit unit : CodeUnit.of(after)) {
      if (unit.isMember() && isDocumented(unit) && published.has(unit)) {
        Habit habit = habits.computeIfAbsent(unit.element().type(), t -> new Habit());
        if (added.contains(unit.element())) {
          if (!unit.tokens().contains(SINCE)) {
            silent.add(unit);
          }
        } else {
          habit.documented++;
          habit.telling += unit.tokens().contains(SINCE) ? 1 : 0;
        }
      }
    }
    List<Where> places = new ArrayList<>();
    for (CodeUnit unit : silent) {
      if (habits.get(unit.element().type()).isOne() && versions.containsKey(unit.element())) {
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
    return unit.tokens().size() > 1 && unit.tokens().get(0).startsWith(MemberCode.COMMENT);
  }
}
