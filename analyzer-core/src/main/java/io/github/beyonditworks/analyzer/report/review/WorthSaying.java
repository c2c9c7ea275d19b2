package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which of the findings that a change brought a colleague would bring up. The others count in
 * scores and reports all the same.
 */
final class WorthSaying {

  /** What reviewers leave to formatters, to taste, or to the scores. */
  private static final Set<String> NEVER_SAID =
      Set.of("long-line", "eager-test", ScoreModel.READING_EFFORT);

  /** What is not worth a word below severity major: a matter of degree, or of taste. */
  private static final Set<String> SAID_WHEN_MAJOR =
      Set.of("excessive-dependency", "law-of-demeter", "type-size");

  /** Hints that have one right answer: each costs its author a moment, and readers for years. */
  private static final Set<String> SAID_THOUGH_HINTS =
      Set.of("misspelt-word", "doubled-word", "unfinished-comment", "unused-import");

  /** What of readability is worth a word in test code below severity major. */
  private static final Set<String> SAID_OF_TESTS =
      Set.of("unused-private-member", "commented-out-code", "misleading-name", "duplicated-block");

  /** Members that editors of forms write: whoever uses one does not read them. */
  private static final Set<String> OF_FORM_EDITORS = Set.of("initComponents()", "jbInit()");

  private static final String MISSING_DOC = "missing-doc";

  /** Parts of packages whose types are nobody's business elsewhere, or serve tests. */
  private static final Set<String> NOT_PUBLISHED =
      Set.of("internal", "internals", "impl", "implementation", "test", "tests", "testing");

  private static final double SHARE = 0.1;
  private static final double MUCH_IN_TESTS = 1.5;

  private final Comparison comparison;
  private final Neighbours neighbours;
  private final Set<String> tests = new HashSet<>();
  private final Set<String> packagesWithoutDocs = new HashSet<>();
  private final Set<String> derivedTypes = new HashSet<>();

  WorthSaying(Analysis analysis, Comparison comparison) {
    this.comparison = comparison;
    for (ScoredFinding scored : analysis.findings()) {
      Finding finding = scored.finding();
      if (finding.rule().equals(MISSING_DOC) && !comparison.statusOf(finding).countsAsNew()) {
        packagesWithoutDocs.add(finding.element().packageName());
      }
    }
    neighbours = new Neighbours(analysis, comparison);
    analysis.files().forEach(this::addDerivedTypes);
    for (ScoredFile file : analysis.files()) {
      if (file.facts().kind() == SourceKind.TEST) {
        tests.add(file.facts().path());
      }
    }
  }

  private void addDerivedTypes(ScoredFile file) {
    String prefix = file.facts().links().packageName();
    for (TypeLinks type : file.facts().links().types()) {
      if (!type.interfaces().isEmpty() || !type.superClass().isEmpty()) {
        derivedTypes.add(prefix.isEmpty() ? type.name() : prefix + '.' + type.name());
      }
    }
  }

  /** Whether a rule is one that reviews speak of. */
  static boolean isSaid(String rule) {
    return !NEVER_SAID.contains(rule);
  }

  /** Whether a rule's hints are told as comments. */
  static boolean isSaidThoughHint(String rule) {
    return SAID_THOUGH_HINTS.contains(rule);
  }

  /** Whether a finding is new or worse, more than a hint, and worth a word. */
  boolean test(Finding finding) {
    return comparison.statusOf(finding).countsAsNew()
        && (finding.severity() != Severity.INFO || isSaidThoughHint(finding.rule()))
        && isSaid(finding.rule())
        && !OF_FORM_EDITORS.contains(finding.element().member())
        && !(finding.severity() == Severity.MINOR && isPetty(finding))
        && !isPlainTest(finding)
        && (comparison.statusOf(finding) == FindingStatus.NEW || hasClearlyGrown(finding))
        && !(finding.rule().equals(MISSING_DOC) && needsNoDoc(finding));
  }

  private boolean isPetty(Finding finding) {
    boolean test = tests.contains(finding.path());
    return SAID_WHEN_MAJOR.contains(finding.rule())
        // what is handed in by a framework is long and harmless
        || (finding.rule().equals("parameter-count") && finding.element().isConstructor())
        || (test
            && finding.dimension() == Dimension.READABILITY
            && !SAID_OF_TESTS.contains(finding.rule()));
  }

  /** Tests may be a little longer than other code before anybody asks for less. */
  private boolean isPlainTest(Finding finding) {
    return tests.contains(finding.path())
        && finding.dimension() == Dimension.READABILITY
        && finding.limit() > 0
        && finding.value() < MUCH_IN_TESTS * finding.limit();
  }

  /** A type that was large before has to grow by a share of what it was. */
  private boolean hasClearlyGrown(Finding finding) {
    return comparison
        .earlier(finding)
        .filter(was -> finding.hasClearlyGrownSince(was.value()))
        .filter(was -> !finding.element().member().isEmpty() || growth(was, finding) >= SHARE)
        .isPresent();
  }

  private static double growth(Finding was, Finding is) {
    return is.value() / Math.max(1, was.value()) - 1;
  }

  /**
   * Whether nobody would ask for a comment here: where the code is not for others, where the type
   * keeps a promise that another type makes, and where the neighbours have no comments either.
   */
  private boolean needsNoDoc(Finding finding) {
    ElementName element = finding.element();
    boolean keepsPromise = element.member().isEmpty() && derivedTypes.contains(element.type());
    return keepsPromise
        || packagesWithoutDocs.contains(element.packageName())
        || neighbours.haveNoDocs(finding.path())
        || Arrays.stream(finding.path().split("/")).anyMatch(NOT_PUBLISHED::contains);
  }
}
