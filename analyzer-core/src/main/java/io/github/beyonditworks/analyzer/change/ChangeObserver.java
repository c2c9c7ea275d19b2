package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.change.Observation.Kind;
import io.github.beyonditworks.analyzer.change.Observation.Where;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.MemberCode;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Looks at a change as a whole: what it does to others, to its tests, and to its own readers. */
public final class ChangeObserver {

  /** Reviews of more find less: Cohen, "Best Kept Secrets of Peer Code Review", 2006. */
  private static final int MOST_LINES = 400;

  private static final int FEWEST_MOVES = 3;
  private static final int FEWEST_CHANGES_BESIDE_MOVES = 3;

  private static final Pattern PUT_OFF =
      Pattern.compile(MemberCode.COMMENT + "(?:TODO|FIXME|XXX)\\b.*");

  private static final Pattern VALUE = Pattern.compile("\\d[\\w.]+");

  private final CodeMatches code;
  private final List<ChangedMember> members;
  private final Map<ElementName, MemberVersion> versions = new HashMap<>();
  private final List<Observation> observations = new ArrayList<>();

  private ChangeObserver(CodeMatches code, List<ChangedMember> members, List<ChangedType> types) {
    this.code = code;
    this.members = members;
    for (ChangedType type : types) {
      versions.put(type.latest().element(), type.latest());
    }
    for (ChangedMember member : members) {
      member.before().ifPresent(v -> versions.putIfAbsent(v.element(), v));
      member.after().ifPresent(v -> versions.put(v.element(), v));
    }
  }

  /**
   * What there is to say.
   *
   * @param code which member has become which
   * @param members the members that the change touched
   * @param types the types in touched files
   * @param before the touched files in the base, words included
   * @param after the touched files now, words included
   * @param project all files that were looked at, tests of touched code among them
   * @param testsByType the test classes that name each type of production code
   */
  public static List<Observation> observe(
      CodeMatches code,
      List<ChangedMember> members,
      List<ChangedType> types,
      List<FileFacts> before,
      List<FileFacts> after,
      ProjectFacts project,
      Map<String, List<String>> testsByType) {
    ChangeObserver observer = new ChangeObserver(code, members, types);
    List<Observation> observations = observer.observations;
    Map<ElementName, MemberVersion> versions = observer.versions;
    PublishedCode published = new PublishedCode(after);
    new ApiBreaks(code, versions, new PublishedCode(before), published, project.purpose())
        .observation()
        .ifPresent(observations::add);
    TestGaps gaps = new TestGaps(code, versions, testsByType, project.files(), after, published);
    gaps.behaviour().ifPresent(observations::add);
    gaps.api().ifPresent(observations::add);
    SinceTags.missing(code, versions, published).ifPresent(observations::add);
    observer.observeStaleValues();
    observer.observeMixture();
    observer.observeSize();
    observer.observeWorkPutOff();
    CopiedCode copies = new CopiedCode(code, versions, before, after);
    copies.copiedFiles(project.files()).ifPresent(observations::add);
    copies.pastedBodies().ifPresent(observations::add);
    return observations;
  }

  private void add(Kind kind, List<Where> places, String text, Object... values) {
    if (!places.isEmpty()) {
      observations.add(new Observation(kind, places, String.format(Locale.ROOT, text, values)));
    }
  }

  private Optional<Where> where(ElementName element) {
    return Optional.ofNullable(versions.get(element)).map(Where::of);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A comment that tells a value, and a change of the value alone. */
  private void observeStaleValues() {
    List<Where> places = new ArrayList<>();
    List<String> values = new ArrayList<>();
    code.pairs()
        .forEach(
            (was, is) -> {
              Set<String> comment = new HashSet<>(comments(is));
              comment.retainAll(comments(was));
              Set<String> gone = values(was);
              gone.removeAll(values(is));
              gone.removeIf(v -> !comment.contains(v));
              if (is.isMember() && !gone.isEmpty()) {
                where(is.element()).ifPresent(places::add);
                values.add(gone.iterator().next());
              }
            });
    add(
        Kind.STALE_VALUE,
        places,
        "A comment still says %s, which the code no longer does. Which of them is right? Readers of the comment alone"
            + " will go by the old value.",
        String.join(", ", values));
  }

  /** The words of comments without what punctuation clings to them. */
  private static List<String> comments(CodeUnit unit) {
    List<String> words = new ArrayList<>();
    for (String token : unit.tokens()) {
      if (token.startsWith(MemberCode.COMMENT)) {
        words.add(
            token
                .substring(MemberCode.COMMENT.length())
                .replaceAll("^[({\\[`]+|[)}\\]`.,;:]+$", ""));
      }
    }
    return words;
  }

  private static Set<String> values(CodeUnit unit) {
    Set<String> values = new HashSet<>();
    for (String token : unit.code()) {
      if (VALUE.matcher(token).matches()) {
        values.add(token.replace("_", "").replaceFirst("[lLdDfF]$", ""));
      }
    }
    return values;
  }

  private void observeMixture() {
    List<Where> moves = new ArrayList<>();
    List<Where> changes = new ArrayList<>();
    code.pairs()
        .forEach(
            (was, is) -> {
              if (is.isMember() && code.differ(was, is)) {
                boolean sameBody = was.namelessTokens().equals(is.namelessTokens());
                if (sameBody) {
                  where(is.element()).ifPresent(moves::add);
                } else if (TestGaps.behavesOtherwise(was, is)) {
                  Optional.ofNullable(versions.get(is.element()))
                      .filter(MemberVersion::isMain)
                      .map(Where::of)
                      .ifPresent(changes::add);
                }
              }
            });
    if (moves.size() >= FEWEST_MOVES && changes.size() >= FEWEST_CHANGES_BESIDE_MOVES) {
      add(
          Kind.MIXED_CHANGE,
          changes,
          "%s only moved or got another name, and %s what they do: the second hide among the first. Two commits, the"
              + " moves first, let readers pass over one and look at the other.",
          counted(moves.size(), "member"),
          changes.size() == 1 ? "1 changed" : changes.size() + " changed");
    }
  }

  private void observeSize() {
    Map<String, Integer> lines = new TreeMap<>();
    int sum = 0;
    for (ChangedMember member : members) {
      if (member.isMember() && member.after().isPresent()) {
        int own = newLines(member);
        sum += own;
        lines.merge(folder(member.latest().path()), own, Integer::sum);
      }
    }
    if (sum > MOST_LINES) {
      String largest =
          lines.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse("");
      List<Where> places =
          members.stream()
              .filter(m -> m.isMember() && folder(m.latest().path()).equals(largest))
              .limit(1)
              .map(m -> Where.of(m.latest()))
              .toList();
      add(
          Kind.LARGE_CHANGE,
          places,
          "About %d lines of code are new or changed, in %s. Reviews of more than %d find less: is there a part that"
              + " could go in on its own, such as %s?",
          sum,
          counted(lines.size(), "folder"),
          MOST_LINES,
          largest);
    }
  }

  private static String folder(String path) {
    int end = path.lastIndexOf('/');
    return end < 0 ? path : path.substring(0, end);
  }

  /** A changed member counts by the share of its code that is another. */
  private int newLines(ChangedMember member) {
    int lines = member.after().orElseThrow().codeLines();
    if (member.change() == Change.ADDED || member.before().isEmpty()) {
      return lines;
    }
    return (int) Math.round(lines * (1 - code.similarity(member.before().get().element())));
  }

  private void observeWorkPutOff() {
    List<Where> places = new ArrayList<>();
    code.pairs()
        .forEach(
            (was, is) -> {
              if (putOff(is) > putOff(was)) {
                where(is.element()).ifPresent(places::add);
              }
            });
    long moved = code.deleted().stream().mapToLong(ChangeObserver::putOff).sum();
    for (CodeUnit unit : code.added()) {
      if (putOff(unit) > 0 && moved == 0) {
        where(unit.element()).ifPresent(places::add);
      }
    }
    add(
        Kind.TODO_ADDED,
        places,
        "%s put off with a TODO. Is there an issue for it? Its number beside the word lets the next reader find out"
            + " whether it still holds.",
        places.size() == 1 ? "Work is" : "In " + places.size() + " places work is");
  }

  private static long putOff(CodeUnit unit) {
    return unit.tokens().stream().filter(t -> PUT_OFF.matcher(t).matches()).count();
  }
}
