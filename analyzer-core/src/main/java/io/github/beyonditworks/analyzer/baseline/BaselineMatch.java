package io.github.beyonditworks.analyzer.baseline;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A baseline held against what was found.
 *
 * @param accepted the findings that stand in the baseline, but for those that have clearly grown
 *     since
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
   * Holds a baseline against what was found: an entry is recognised in its file and element first;
   * where the file has that no more, in the same element of another file; where there is none, in a
   * member of the same signature, or a type of the same name, elsewhere.
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
    Map<String, Set<String>> pathsOf = pathsOfElements(files);
    Predicate<BaselineEntry> left =
        e -> lookedAt.test(e.path()) && !pathsIn(pathsOf, e).contains(e.path());
    Predicate<BaselineEntry> homeless = left.and(e -> pathsIn(pathsOf, e).isEmpty());
    List<BaselineEntry> rest = baseline.entries();
    rest = recognise(rest, e -> true, BaselineEntry::key, open, accepted, remaining);
    rest = recognise(rest, left, BaselineMatch::inElement, open, accepted, remaining);
    rest = recognise(rest, homeless, BaselineMatch::movedKey, open, accepted, remaining);
    List<BaselineEntry> gone = new ArrayList<>();
    for (BaselineEntry entry : rest) {
      (lookedAt.test(entry.path()) ? gone : remaining).add(entry);
    }
    return new BaselineMatch(accepted, gone, new Baseline(remaining));
  }

  /** This match with more findings that are accepted. */
  public BaselineMatch alsoAccepting(Set<Finding> more) {
    Set<Finding> all = new HashSet<>(accepted);
    all.addAll(more);
    return new BaselineMatch(all, gone, remaining);
  }

  private static String inElement(BaselineEntry entry) {
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
        BaselineEntry now = open.remove(finding);
        if (entry.isOutgrownBy(finding)) {
          remaining.add(entry);
        } else {
          accepted.add(finding);
          remaining.add(now.withValueAtMost(entry.value()));
        }
      }
    }
    return rest;
  }

  private static Set<String> pathsIn(Map<String, Set<String>> pathsOf, BaselineEntry entry) {
    return pathsOf.getOrDefault(entry.element(), Set.of());
  }

  private static Map<String, Set<String>> pathsOfElements(List<FileFacts> files) {
    Map<String, Set<String>> paths = new HashMap<>();
    for (FileFacts file : files) {
      for (TypeFacts type : file.types()) {
        Stream.concat(
                Stream.of(type.name()),
                type.members().stream().map(m -> type.name() + "#" + m.signature()))
            .map(BaselineEntry::named)
            .forEach(e -> paths.computeIfAbsent(e, k -> new HashSet<>()).add(file.path()));
      }
    }
    return paths;
  }
}
