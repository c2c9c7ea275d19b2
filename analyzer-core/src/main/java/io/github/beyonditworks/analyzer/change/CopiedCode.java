package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.change.Observation.Kind;
import io.github.beyonditworks.analyzer.change.Observation.Where;
import io.github.beyonditworks.analyzer.code.clone.CloneFamily;
import io.github.beyonditworks.analyzer.code.clone.CloneFamily.Place;
import io.github.beyonditworks.analyzer.code.clone.CloneLimits;
import io.github.beyonditworks.analyzer.code.clone.CloneSearch;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Code that a change writes once more: whole files, and the bodies of members that are gone. */
final class CopiedCode {

  private static final CloneLimits LIMITS = new CloneLimits(5, 26);

  /** A file of fewer statements in longer members says little. */
  private static final int LEAST_STATEMENTS = 12;

  private static final double MOSTLY = 0.5;

  private final CodeMatches code;
  private final Map<ElementName, MemberVersion> versions;
  private final List<FileFacts> before;
  private final List<FileFacts> after;

  /**
   * Looks for copies.
   *
   * @param code which member has become which
   * @param versions the members that the change touched
   * @param before the touched files in the base
   * @param after the touched files now
   */
  CopiedCode(
      CodeMatches code,
      Map<ElementName, MemberVersion> versions,
      List<FileFacts> before,
      List<FileFacts> after) {
    this.code = code;
    this.versions = versions;
    this.before = before;
    this.after = after;
  }

  /**
   * New files of production code that are mostly a copy of one other.
   *
   * @param seen all files that were looked at, touched or not
   */
  Optional<Observation> copiedFiles(List<FileFacts> seen) {
    Set<ElementName> added = new HashSet<>();
    code.added().forEach(u -> added.add(u.element()));
    Set<String> candidates = new HashSet<>();
    for (FileFacts file : after) {
      if (file.kind() == SourceKind.MAIN && isMostlyNew(file, added)) {
        candidates.add(file.path());
      }
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    List<CloneFamily> families =
        CloneSearch.families(seen.stream().map(FileFacts::statements).toList(), LIMITS);
    List<Where> places = new ArrayList<>();
    List<String> shares = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      FileFacts file = seen.get(i);
      if (candidates.contains(file.path())) {
        Map<Integer, Integer> copied = copiedFrom(i, families);
        int other = largest(copied);
        double share = other < 0 ? 0 : copied.get(other) / (double) file.statements().size();
        if (share >= MOSTLY) {
          places.add(firstOf(file));
          shares.add(
              String.format(
                  Locale.ROOT, "%.0f %% in %s", 100 * share, fileName(seen.get(other).path())));
        }
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Observation(
                Kind.COPIED_FILE,
                places,
                String.format(
                    Locale.ROOT,
                    "Most of what the methods of %s do stands in another file too (%s). Could both share what is the"
                        + " same? Whoever mends one has to know of the other.",
                    places.size() == 1 ? "this new file" : "these new files",
                    String.join(", ", shares))));
  }

  private static boolean isMostlyNew(FileFacts file, Set<ElementName> added) {
    int fresh = 0;
    for (var member : file.statements().members()) {
      if (added.contains(member.name())) {
        fresh += member.statements();
      }
    }
    int all = file.statements().size();
    return all >= LEAST_STATEMENTS && fresh >= MOSTLY * all;
  }

  /** How many statements of a file stand in each other one. */
  private static Map<Integer, Integer> copiedFrom(int file, List<CloneFamily> families) {
    Map<Integer, Set<Integer>> statements = new TreeMap<>();
    for (CloneFamily family : families) {
      for (Place own : family.places()) {
        if (own.file() == file) {
          for (Place other : family.places()) {
            if (other.file() != file) {
              Set<Integer> covered = statements.computeIfAbsent(other.file(), f -> new HashSet<>());
              for (int i = own.first(); i <= own.last(); i++) {
                covered.add(i);
              }
            }
          }
        }
      }
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    statements.forEach((other, covered) -> counts.put(other, covered.size()));
    return counts;
  }

  private static int largest(Map<Integer, Integer> counts) {
    int largest = -1;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (largest < 0 || entry.getValue() > counts.get(largest)) {
        largest = entry.getKey();
      }
    }
    return largest;
  }

  private static Where firstOf(FileFacts file) {
    return new Where(
        file.path(),
        file.types().isEmpty() ? 1 : file.types().get(0).place().line(),
        fileName(file.path()));
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Members that are gone and whose bodies were pasted where they had been called. */
  Optional<Observation> pastedBodies() {
    Set<ElementName> deleted = new HashSet<>();
    code.deleted().stream().filter(CodeUnit::isMember).forEach(u -> deleted.add(u.element()));
    List<FileFacts> both = new ArrayList<>();
    for (FileFacts file : before) {
      if (file.statements().members().stream().anyMatch(m -> deleted.contains(m.name()))) {
        both.add(file);
      }
    }
    int old = both.size();
    if (old == 0) {
      return Optional.empty();
    }
    both.addAll(after);
    List<Where> places = new ArrayList<>();
    String gone = "";
    for (CloneFamily family :
        CloneSearch.families(both.stream().map(FileFacts::statements).toList(), LIMITS)) {
      Set<ElementName> was = new HashSet<>();
      Set<ElementName> is = new HashSet<>();
      String source = "";
      for (Place place : family.places()) {
        (place.file() < old ? was : is).add(place.member());
        if (place.file() < old && deleted.contains(place.member())) {
          source = place.member().shortName();
        }
      }
      if (!source.isEmpty() && is.size() > 1 && is.size() > was.size()) {
        gone = source;
        is.removeAll(was);
        is.stream()
            .filter(versions::containsKey)
            .map(m -> Where.of(versions.get(m)))
            .sorted(Comparator.comparing(Where::path).thenComparing(Where::line))
            .filter(w -> !places.contains(w))
            .forEach(places::add);
      }
    }
    return places.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Observation(
                Kind.PASTED_BODY,
                places,
                String.format(
                    Locale.ROOT,
                    "%s is gone, and what it did stands %s now. Was one place for it not enough? A method again, with"
                        + " what differs as its parameters, would keep them alike.",
                    gone,
                    places.size() == 2 ? "twice" : places.size() + " times")));
  }
}
