package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.change.Observation.Kind;
import io.github.beyonditworks.analyzer.change.Observation.Where;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.MemberCode;
import io.github.beyonditworks.analyzer.model.SourceKind;
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
  private static final int LEAST_TOKENS_OF_BEHAVIOUR = 20;

  private static final Set<String> CONTROL_FLOW =
      Set.of(
          "if",
          "else",
          "for",
          "while",
          "do",
          "switch",
          "case",
          "catch",
          "throw",
          "return",
          "?",
          "&&",
          "||",
          "!",
          "==",
          "!=",
          "<",
          ">",
          "<=",
          ">=",
          "continue",
          "break",
          "instanceof");

  private static final Pattern PUT_OFF =
      Pattern.compile(MemberCode.COMMENT + "(?:TODO|FIXME|XXX)\\b.*");

  private static final Pattern VALUE = Pattern.compile("\\d[\\w.]+");

  private final CodeMatches code;
  private final List<ChangedMember> members;
  private final PublishedCode publishedBefore;
  private final PublishedCode publishedAfter;
  private final Map<String, List<String>> testsByType;
  private final Set<String> calledByTests = new HashSet<>();
  private final Set<String> touchedTests = new HashSet<>();
  private final Map<ElementName, MemberVersion> versions = new HashMap<>();
  private final List<Observation> observations = new ArrayList<>();

  private ChangeObserver(
      CodeMatches code,
      List<ChangedMember> members,
      List<ChangedType> types,
      List<FileFacts> before,
      List<FileFacts> after,
      List<FileFacts> seen,
      Map<String, List<String>> testsByType) {
    this.code = code;
    this.members = members;
    this.testsByType = testsByType;
    publishedBefore = new PublishedCode(before);
    publishedAfter = new PublishedCode(after);
    for (FileFacts file : seen) {
      for (CallableFacts callable : file.callables()) {
        callable.calls().forEach(c -> calledByTests.add(c.name()));
      }
    }
    for (FileFacts file : after) {
      if (file.kind() == SourceKind.TEST) {
        file.types().forEach(t -> touchedTests.add(t.name()));
      }
    }
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
   * @param seen all files that were looked at, tests of touched code among them
   * @param testsByType the test classes that name each type of production code
   */
  public static List<Observation> observe(
      CodeMatches code,
      List<ChangedMember> members,
      List<ChangedType> types,
      List<FileFacts> before,
      List<FileFacts> after,
      List<FileFacts> seen,
      Map<String, List<String>> testsByType) {
    ChangeObserver observer =
        new ChangeObserver(code, members, types, before, after, seen, testsByType);
    observer.observeApi();
    observer.observeUntestedBehaviour();
    observer.observeUntestedApi();
    observer.observeStaleValues();
    observer.observeMixture();
    observer.observeSize();
    observer.observeWorkPutOff();
    CopiedCode copies = new CopiedCode(code, observer.versions, before, after);
    copies.copiedFiles(seen).ifPresent(observer.observations::add);
    copies.pastedBodies().ifPresent(observer.observations::add);
    return observer.observations;
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

  /** A type that is gone is said once, without its members. */
  private void observeApi() {
    Set<ElementName> still = new HashSet<>();
    code.pairs().values().forEach(u -> still.add(u.element()));
    code.added().forEach(u -> still.add(u.element()));
    Set<String> goneTypes = new HashSet<>();
    List<Where> places = new ArrayList<>();
    for (CodeUnit was : code.deleted()) {
      if (!was.isMember() && isBroken(was, null, still)) {
        goneTypes.add(was.element().type());
        where(was.element()).ifPresent(places::add);
      }
    }
    code.pairs()
        .forEach(
            (was, is) -> {
              if (!was.isMember() && isBroken(was, is, still)) {
                goneTypes.add(was.element().type());
                where(is.element()).ifPresent(places::add);
              }
            });
    for (CodeUnit was : code.deleted()) {
      if (was.isMember()
          && !goneTypes.contains(was.element().type())
          && isBroken(was, null, still)) {
        where(was.element()).ifPresent(places::add);
      }
    }
    code.pairs()
        .forEach(
            (was, is) -> {
              if (was.isMember()
                  && !goneTypes.contains(was.element().type())
                  && isBroken(was, is, still)) {
                where(is.element()).ifPresent(places::add);
              }
            });
    add(
        Kind.BROKEN_API,
        places,
        "Gone, or with another name, parameters, result or visibility, and not deprecated before: %s for others. Does"
            + " code outside of this project call %s? Keeping the old form, deprecated, for one release lets callers"
            + " follow; otherwise the version should say so.",
        counted(places.size(), "declaration"),
        places.size() == 1 ? "it" : "them");
  }

  private boolean isBroken(CodeUnit was, CodeUnit is, Set<ElementName> still) {
    if (!publishedBefore.has(was) || PublishedCode.isDeprecated(was)) {
      return false;
    }
    if (is == null) {
      return !still.contains(was.element());
    }
    if (!was.isMember()) {
      return !was.element().equals(is.element()) || !publishedAfter.has(is);
    }
    boolean sameName = was.element().equals(is.element());
    return sameName
        ? !publishedAfter.has(is) || !PublishedCode.resultOf(was).equals(PublishedCode.resultOf(is))
        : !still.contains(was.element());
  }

  private void observeUntestedBehaviour() {
    Map<String, Where> byType = new TreeMap<>();
    Set<String> tests = new HashSet<>();
    code.pairs()
        .forEach(
            (was, is) -> {
              String type = is.element().type();
              List<String> own = testsByType.getOrDefault(type, List.of());
              boolean tested = own.stream().anyMatch(touchedTests::contains);
              if (is.isMember() && !own.isEmpty() && !tested && behavesOtherwise(was, is)) {
                where(is.element()).filter(w -> isMain(is)).ifPresent(w -> byType.put(type, w));
                tests.add(own.get(0));
              }
            });
    add(
        Kind.UNTESTED_BEHAVIOUR,
        List.copyOf(byType.values()),
        "The control flow of %s is another, and no test that names %s was touched (%s). Would one of them have failed"
            + " before? A case for what is new now keeps it so.",
        counted(byType.size(), "type"),
        byType.size() == 1 ? "it" : "them",
        tests.stream().map(ChangeObserver::simple).sorted().findFirst().orElse(""));
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private boolean isMain(CodeUnit unit) {
    MemberVersion version = versions.get(unit.element());
    return version != null && version.kind() == SourceKind.MAIN;
  }

  private static boolean behavesOtherwise(CodeUnit was, CodeUnit is) {
    return is.code().size() >= LEAST_TOKENS_OF_BEHAVIOUR && !flow(was).equals(flow(is));
  }

  private static Map<String, Integer> flow(CodeUnit unit) {
    Map<String, Integer> flow = new HashMap<>();
    unit.code().stream()
        .filter(CONTROL_FLOW::contains)
        .forEach(t -> flow.merge(t, 1, Integer::sum));
    return flow;
  }

  private void observeUntestedApi() {
    List<Where> places = new ArrayList<>();
    for (CodeUnit unit : calledByTests.isEmpty() ? Set.<CodeUnit>of() : code.added()) {
      boolean method = unit.element().member().contains("(");
      boolean branches =
          unit.code().stream().anyMatch(t -> CONTROL_FLOW.contains(t) && !t.equals("return"));
      if (method
          && branches
          && unit.code().size() >= LEAST_TOKENS_OF_BEHAVIOUR
          && publishedAfter.has(unit)
          && code.origin(unit).isEmpty()
          && !calledByTests.contains(unit.simpleName())) {
        where(unit.element()).ifPresent(places::add);
      }
    }
    add(
        Kind.UNTESTED_API,
        places,
        "%s that others may call %s new and no test names %s. A test would show what %s for.",
        counted(places.size(), "method"),
        places.size() == 1 ? "is" : "are",
        places.size() == 1 ? "it" : "them",
        places.size() == 1 ? "it is" : "they are");
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
                } else if (behavesOtherwise(was, is) && isMain(is)) {
                  where(is.element()).ifPresent(changes::add);
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
