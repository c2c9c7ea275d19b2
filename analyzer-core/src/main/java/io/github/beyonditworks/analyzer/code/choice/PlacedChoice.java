package io.github.beyonditworks.analyzer.code.choice;

import io.github.beyonditworks.analyzer.code.choice.Choice.Kind;
import io.github.beyonditworks.analyzer.model.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A choice as it is remembered when its file's tree is gone.
 *
 * @param candidate what there would be to report
 * @param type the type that holds it, within its package
 * @param member the member that holds it, as people call it
 * @param kind what tells the cases apart
 * @param cases the cases, sorted
 */
public record PlacedChoice(
    Candidate candidate, String type, String member, Kind kind, Set<String> cases) {

  private static final int FIRST_CASE = 3;

  /** The words of a candidate that say what a choice is. */
  public static List<String> words(Choice choice, String type, String member) {
    List<String> words = new ArrayList<>();
    words.add(type);
    words.add(member);
    words.add(choice.kind().name());
    words.addAll(choice.cases());
    return words;
  }

  /** The choice that the words of a candidate tell of. */
  public static PlacedChoice of(Candidate candidate) {
    List<String> words = candidate.words();
    return new PlacedChoice(
        candidate,
        words.get(0),
        words.get(1),
        Kind.valueOf(words.get(2)),
        new TreeSet<>(words.subList(FIRST_CASE, words.size())));
  }

  /** How much two choices have in common: the shared cases among all, from 0 to 1. */
  double likeness(PlacedChoice other) {
    int shared = 0;
    for (String each : cases) {
      shared += other.cases.contains(each) ? 1 : 0;
    }
    return (double) shared / (cases.size() + other.cases.size() - shared);
  }
}
