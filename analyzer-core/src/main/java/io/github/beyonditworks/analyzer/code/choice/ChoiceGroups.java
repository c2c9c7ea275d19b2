package io.github.beyonditworks.analyzer.code.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings choices together that are among the same cases, or nearly the same. The largest lead;
 * another one is held only against leaders with which it shares one of its rarest cases, since two
 * sets that are alike cannot differ in all of them (prefix filtering; Chaudhuri, Ganti and Kaushik
 * 2006).
 */
public final class ChoiceGroups {

  /** Shared cases among all from which two choices are taken to be one decision. */
  private static final double ALIKE = 0.7;

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, List<List<PlacedChoice>>> groupsByCase = new HashMap<>();
  private final List<List<PlacedChoice>> groups = new ArrayList<>();

  private ChoiceGroups() {}

  /** The groups of choices, singles among them; in each the largest first. */
  public static List<List<PlacedChoice>> of(List<PlacedChoice> choices) {
    ChoiceGroups all = new ChoiceGroups();
    for (PlacedChoice choice : choices) {
      for (String each : choice.cases()) {
        all.frequencies.merge(key(choice, each), 1, Integer::sum);
      }
    }
    List<PlacedChoice> bySize = new ArrayList<>(choices);
    bySize.sort(Comparator.comparingInt(c -> -c.cases().size()));
    for (PlacedChoice choice : bySize) {
      all.add(choice);
    }
    return all.groups;
  }

  private static String key(PlacedChoice choice, String oneCase) {
    return choice.kind().name() + ' ' + oneCase;
  }

  private void add(PlacedChoice choice) {
    List<String> rarest = rarest(choice);
    List<PlacedChoice> best = null;
    double likeness = 0;
    for (String each : rarest) {
      for (List<PlacedChoice> group : groupsByCase.getOrDefault(each, List.of())) {
        double like = group.get(0).likeness(choice);
        if (like >= ALIKE && like > likeness) {
          best = group;
          likeness = like;
        }
      }
    }
    if (best != null) {
      best.add(choice);
      return;
    }
    List<PlacedChoice> group = new ArrayList<>(List.of(choice));
    groups.add(group);
    for (String each : rarest) {
      groupsByCase.computeIfAbsent(each, c -> new ArrayList<>()).add(group);
    }
  }

  /** So many of the rarest cases that an alike choice has one of them among its own rarest. */
  private List<String> rarest(PlacedChoice choice) {
    List<String> keys = new ArrayList<>();
    for (String each : choice.cases()) {
      keys.add(key(choice, each));
    }
    keys.sort(Comparator.comparingInt((String k) -> frequencies.get(k)).thenComparing(k -> k));
    int size = keys.size();
    return keys.subList(0, size - (int) Math.ceil(ALIKE * size) + 1);
  }
}
