package io.github.beyonditworks.analyzer.baseline;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A baseline held against what was found.
 *
 * @param accepted the findings that stand in the baseline
 * @param gone the entries whose finding is mended, sorted
 * @param remaining the baseline without those, each entry as its finding stands now
 */
public record BaselineMatch(Set<Finding> accepted, List<BaselineEntry> gone, Baseline remaining) {

  /** Where there is no baseline. */
  public static final BaselineMatch NONE = new BaselineMatch(Set.of(), List.of(), Baseline.EMPTY);

  /** Copies the collections. */
  public BaselineMatch {
    accepted = Set.copyOf(accepted);
    gone = List.copyOf(gone);
  }

  /**
   * Holds a baseline against what was found: an entry is recognised in its element first; where
   * that is no more, in a member of the same signature, or a type of the same name, elsewhere.
   *
   * @param baseline the baseline
   * @param findings all findings
   * @param files the files that were analysed
   * @param lookedAt whether a file of this path would have been found, were it there: entries of
   *     other files stay as they are
   */
  public static BaselineMatch of(
      Baseline baseline,
      Collection<Finding> findings,
      List<FileFacts> files,
      Predicate<String> lookedAt) {
    Map<Finding, BaselineEntry> open = new LinkedHashMap<>();
    findings.forEach(f -> open.put(f, BaselineEntry.of(f)));
    Set<Finding> accepted = new HashSet<>();
    List<BaselineEntry> remaining = new ArrayList<>();
    Set<String> elements = elementsOf(files);
    List<BaselineEntry> rest = baseline.entries();
    rest = recognise(rest, e -> true, BaselineMatch::inPlace, open, accepted, remaining);
    Predicate<BaselineEntry> homeless = e -> !elements.contains(e.element());
    rest = recognise(rest, homeless, BaselineMatch::movedKey, open, accepted, remaining);
    List<BaselineEntry> gone = new ArrayList<>();
    for (BaselineEntry entry : rest) {
      (lookedAt.test(entry.path()) ? gone : remaining).add(entry);
    }
    return new BaselineMatch(accepted, gone, new Baseline(remaining));
  }

  private static String inPlace(BaselineEntry entry) {
    return String.join(" ", entry.element(), entry.rule(), entry.code()) + entry.ordinal();
  }

  private static String movedKey(BaselineEntry entry) {
    String name = entry.member().isEmpty() ? entry.simpleType() : "#" + entry.member();
    return String.join(" ", name, entry.rule(), entry.code()) + entry.ordinal();
  }

  /** Pairs entries with open findings of the same key; gives back the entries without one. */
  private static List<BaselineEntry> recognise(
      List<BaselineEntry> entries,
      Predicate<BaselineEntry> eligible,
      Function<BaselineEntry, String> key,
      Map<Finding, BaselineEntry> open,
      Set<Finding> accepted,
      List<BaselineEntry> remaining) {
    Map<String, List<Finding>> byKey = new LinkedHashMap<>();
    open.forEach((f, e) -> byKey.computeIfAbsent(key.apply(e), k -> new ArrayList<>()).add(f));
    List<BaselineEntry> rest = new ArrayList<>();
    for (BaselineEntry entry : entries) {
      List<Finding> alike =
          eligible.test(entry) ? byKey.getOrDefault(key.apply(entry), List.of()) : List.of();
      if (alike.isEmpty()) {
        rest.add(entry);
      } else {
        Finding finding = alike.remove(0);
        accepted.add(finding);
        remaining.add(open.remove(finding));
      }
    }
    return rest;
  }

  private static Set<String> elementsOf(List<FileFacts> files) {
    Set<String> elements = new HashSet<>();
    for (FileFacts file : files) {
      for (TypeFacts type : file.types()) {
        elements.add(BaselineEntry.named(type.name()));
        for (MemberFacts member : type.members()) {
          elements.add(BaselineEntry.named(type.name() + "#" + member.signature()));
        }
      }
    }
    return elements;
  }
}
