package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.baseline.BaselineMatch;
import io.github.beyonditworks.analyzer.change.Base;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.PathSuppression;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.gate.Violation;
import io.github.beyonditworks.analyzer.model.DesignPattern;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Documents;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileCoverage;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.FileHistory.Churn;
import io.github.beyonditworks.analyzer.model.FileLinks;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.PatternMatch;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.ProjectKind;
import io.github.beyonditworks.analyzer.model.Purpose;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.model.Testimony;
import io.github.beyonditworks.analyzer.model.Testimony.Doubt;
import io.github.beyonditworks.analyzer.model.Testimony.State;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.score.Outlook;
import io.github.beyonditworks.analyzer.score.Payoff;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.ScoredType;
import io.github.beyonditworks.analyzer.sixmonths.Hotspot;
import io.github.beyonditworks.analyzer.sixmonths.Reason;
import io.github.beyonditworks.analyzer.sixmonths.Reason.Kind;
import io.github.beyonditworks.analyzer.sixmonths.SixMonths;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import io.github.beyonditworks.analyzer.source.PathPattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * A small analysis of everything that reports have to tell, with names and messages that try to
 * break out of them. It is made by hand, so that other rules and scores do not change it.
 */
final class SampleAnalysis {

  static final String ODD_PATH = "src/main/java/shop/It's #1 100% <b>\"odd\"?:|,.java";
  static final String HOSTILE =
      "::error::x ##[group] <script>alert(1)</script> & @octocat #1 https://example.org"
          + " www.example.org [click](javascript:alert(1)) {0} `code` *bold* | ]]> \u0007\u202E\r\nend";

  /** Ends every kind of block, were it let. */
  private static final PatternMatch PATTERN =
      new PatternMatch(
          DesignPattern.SINGLETON,
          "shop.Cart",
          "src/main/java/shop/Cart.java",
          3,
          0.75,
          PatternMatch.Verdict.NEEDLESS,
          "Reads as a singleton: it keeps <b>one</b> object.");

  private static final Suggestion SUGGESTION =
      new Suggestion(
          "name <b>it</b> @octocat",
          "int a = 42;\n```\n</code></pre><script>1</script>",
          "int a = ANSWER;\n::error::x");

  private static final Mend MEND =
      new Mend(
          List.of(
              Edit.inserting(2, 1, "import <b>;\n"),
              new Edit(4, 5, 5, 1, "int a = ANSWER;\n::error::x")));

  static final ScoredFinding NEW_ODD =
      scored(
          finding(
              "magic-number",
              Severity.CRITICAL,
              ODD_PATH,
              new Place(3, 5, 3, 9),
              HOSTILE,
              "00000000000000aa"),
          7.5);
  static final ScoredFinding WORSE =
      scored(
          new Finding(
              "cognitive-complexity",
              Dimension.READABILITY,
              Severity.MAJOR,
              "first/src/main/java/shop/Cart.java",
              new Place(10, 3, 42, 3),
              new ElementName("shop.Cart", "pay(int, int)"),
              "pay(int, int) has a cognitive complexity of 31; a reader holds 15 in mind",
              31,
              15,
              List.of(new Contributor(12, "for: +1"), new Contributor(14, "nested if: +2")),
              Optional.empty(),
              Optional.empty(),
              new Finding.Identity("00000000000000bb", 1, "00000000000000bb"),
              false),
          12.25);

  /** Has the same fingerprint, in another module. */
  static final ScoredFinding UNTOUCHED =
      scored(
          finding(
              "cognitive-complexity",
              Severity.MINOR,
              "second/src/main/java/shop/Cart.java",
              new Place(7, 1, 9, 2),
              "too much at once",
              "00000000000000bb"),
          1);

  static final ScoredFinding ACCEPTED =
      scored(
          finding(
              "missing-doc",
              Severity.INFO,
              "second/src/main/java/shop/Old.java",
              Place.FILE_START,
              "nothing says what Old is for",
              "00000000000000cc"),
          0.004);
  static final Finding IN_SOURCE =
      finding(
          "long-line",
          Severity.MINOR,
          "first/src/main/java/shop/Cart.java",
          new Place(50, 1, 50, 160),
          "160 columns",
          "00000000000000dd");
  static final Finding CONFIGURED =
      finding(
          "parameter-count",
          Severity.MAJOR,
          "api/src/main/java/shop/Api.java",
          new Place(5, 3, 5, 70),
          "7 parameters",
          "00000000000000ee");
  static final ScoredFinding FIXED =
      scored(
          finding(
              "empty-catch",
              Severity.CRITICAL,
              "first/src/main/java/shop/Gone.java",
              new Place(20, 7, 21, 7),
              "an exception is lost here",
              "00000000000000ff"),
          20);

  private SampleAnalysis() {}

  /** Compared with a base. */
  static Analysis ofChange() {
    return analysis(Optional.of(comparison()), findings());
  }

  /** Without a base. */
  static Analysis ofProject() {
    return analysis(Optional.empty(), findings());
  }

  /** With so many findings more, without a base. */
  static Analysis withMany(int count, String message) {
    List<ScoredFinding> findings = new ArrayList<>(findings());
    List<Severity> severities = List.of(Severity.values());
    for (int i = 0; i < count; i++) {
      findings.add(
          scored(
              finding(
                  "magic-number",
                  severities.get(i % severities.size()),
                  "src/main/java/shop/Many.java",
                  new Place(i + 1, 1, i + 1, 2),
                  message + i,
                  Integer.toHexString(i)),
              i % 100));
    }
    return analysis(Optional.empty(), findings);
  }

  /** Nothing to judge and nothing wrong. */
  static Analysis empty() {
    return new Analysis(
        "nothing",
        "1.0",
        "model",
        Configuration.DEFAULTS,
        new Analysis.Summary(0, 0, 0, 0, 0, 0),
        new ScoredProject(Scores.NONE, Scores.NONE, List.of(), List.of()),
        new Outlook(List.of(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        StandardCharsets.UTF_8,
        Optional.empty(),
        BaselineMatch.NONE,
        List.of(),
        Evidence.NONE,
        List.of(),
        new TreeMap<>(),
        SixMonths.NONE,
        Purpose.OPEN,
        Documents.NONE);
  }

  private static List<ScoredFinding> findings() {
    return List.of(WORSE, UNTOUCHED, ACCEPTED, NEW_ODD);
  }

  private static Analysis analysis(Optional<Comparison> comparison, List<ScoredFinding> findings) {
    return new Analysis(
        "<script>document.title = 'owned'</script> & \"sons\" @octocat",
        "1.0",
        "model",
        configuration(),
        new Analysis.Summary(12, 7, 3, 2, 1234, 2),
        new ScoredProject(scores(72.96), scores(51), files(), findings),
        outlook(),
        violations(),
        problems(),
        List.of(),
        Map.of(),
        StandardCharsets.UTF_8,
        comparison,
        new BaselineMatch(Set.of(ACCEPTED.finding()), List.of(), Baseline.EMPTY),
        List.of(CONFIGURED, IN_SOURCE),
        evidence(),
        List.of(PATTERN),
        new TreeMap<>(Map.of("shop.Cart", List.of("shop.CartTest", "shop.OrderTest"))),
        sixMonths(),
        new Purpose(
            ProjectKind.APPLICATION,
            "<b>odd</b>/pom.xml applies war @octocat " + HOSTILE,
            new TreeMap<>(Map.of("", ProjectKind.APPLICATION, "<i>lib</i>", ProjectKind.LIBRARY))),
        new Documents(List.of("README.md"), 2, 5, 4, 1, 0));
  }

  private static SixMonths sixMonths() {
    return new SixMonths(
        List.of(
            new Struggle(
                new ElementName("shop.<b>Cart</b>", "total(int)"),
                ODD_PATH,
                3,
                40.5,
                List.of(
                    new Reason(
                        Kind.HARD_TO_READ,
                        30.5,
                        "readability 24 of 100 (<i>none</i>)",
                        "Take out a part that can be named @octocat."),
                    new Reason(Kind.NOBODY_LEFT, 10, "the one author is silent", "Read it."))),
            new Struggle(
                new ElementName("shop.Gone", "f()"),
                "src/main/java/shop/Gone.java",
                1,
                12,
                List.of(new Reason(Kind.NO_TEST, 12, "no test runs it", "Write one test.")))),
        List.of(new Hotspot(ODD_PATH, new Churn(1200, 3.25), 77)),
        List.of("How often code changed is not counted: <b>nobody</b> asked."));
  }

  /** Coverage of some files, mutants that are older than their source, no results of tests. */
  private static Evidence evidence() {
    return new Evidence(
        new Testimony<>(
            List.of("target/site/jacoco/jacoco.xml"),
            new TreeMap<>(Map.of(ODD_PATH, new FileCoverage(new TreeMap<>(), List.of()))),
            List.of(
                new Doubt(State.STALE, "src/main/java/shop/Old.java", "it is older"),
                new Doubt(State.AMBIGUOUS, "a/Two.java", "several have it"))),
        new Testimony<>(
            List.of("::error::<b>/mutations.xml"),
            new TreeMap<>(),
            List.of(new Doubt(State.FOREIGN, "::error::<b>/mutations.xml", "<i>none</i>"))),
        Testimony.absent());
  }

  private static Configuration configuration() {
    List<Rule> rules = Rules.ALL.stream().filter(r -> !r.id().equals("nested-ternary")).toList();
    return new Configuration(
        "quality.yml",
        rules,
        Map.of("magic-number", Severity.CRITICAL),
        List.of(),
        List.of(),
        List.of(
            new PathSuppression(PathPattern.all(List.of("**/api/**")), List.of("parameter-count"))),
        GateConditions.STANDARD);
  }

  private static List<Violation> violations() {
    return List.of(
        new Violation(
            "at most 0 critical findings",
            "1 critical finding",
            List.of(NEW_ODD.finding()),
            List.of(),
            List.of()),
        new Violation(
            "every file can be analysed",
            "3 problems",
            List.of(),
            List.of(),
            problems().subList(0, 3)));
  }

  private static List<Problem> problems() {
    return List.of(
        new Problem(Problem.Kind.RULE, ".", 0, 0, "rule magic-number failed: ArithmeticException"),
        new Problem(Problem.Kind.READ, "src/main/java/shop/Bytes.java", 0, 0, "not UTF-8"),
        new Problem(
            Problem.Kind.PARSE, "src/main/java/shop/Broken.java", 3, 14, "found " + HOSTILE),
        new Problem(
            Problem.Kind.CONFIG,
            "src/main/java/shop/Cart.java",
            8,
            3,
            "suppression of an unknown rule 'magic'"));
  }

  private static Comparison comparison() {
    return new Comparison(
        new Base("origin/`main` @octocat", "0123456789abcdef0123456789abcdef01234567"),
        List.of(),
        List.of(),
        List.of(),
        Map.of(
            NEW_ODD.finding(),
            FindingStatus.NEW,
            WORSE.finding(),
            FindingStatus.WORSE,
            ACCEPTED.finding(),
            FindingStatus.TOUCHED),
        Map.of(),
        List.of(FIXED),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Outlook outlook() {
    return new Outlook(
        List.of(
            new Payoff(
                WORSE.finding().element(),
                WORSE.finding().path(),
                10,
                List.of(WORSE.finding()),
                45,
                12.25,
                30.5,
                1.5)),
        Optional.of(new Outlook.Promise(1, Dimension.READABILITY, 70.25, 74.5)));
  }

  private static List<ScoredFile> files() {
    return List.of(file(WORSE.finding().path(), "shop.Cart"), file(ODD_PATH, "shop.Odd"));
  }

  private static ScoredFile file(String path, String type) {
    TypeFacts facts = new TypeFacts(type, new Place(1, 1, 60, 1), 50, Measures.NONE, List.of());
    FileFacts file =
        new FileFacts(
            path,
            SourceKind.MAIN,
            52,
            Measures.NONE,
            List.of(facts),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            FileLinks.NONE,
            StatementHashes.NONE,
            List.of(),
            List.of(),
            List.of());
    return new ScoredFile(
        file, scores(64), List.of(new ScoredType(facts, scores(64), Map.of(), 20.5, List.of())));
  }

  private static Scores scores(double overall) {
    return new Scores(
        OptionalDouble.of(overall),
        OptionalDouble.of(overall + 1),
        OptionalDouble.of(overall - 1),
        OptionalDouble.empty());
  }

  private static ScoredFinding scored(Finding finding, double points) {
    return new ScoredFinding(finding, points);
  }

  private static Finding finding(
      String rule,
      Severity severity,
      String path,
      Place place,
      String message,
      String fingerprint) {
    String type = path.replaceAll(".*/|\\.java", "");
    return new Finding(
        rule,
        Rules.find(rule).orElseThrow().dimension(),
        severity,
        path,
        place,
        ElementName.ofType("shop." + type),
        message,
        1,
        0,
        List.of(),
        rule.equals("magic-number") ? Optional.of(SUGGESTION) : Optional.empty(),
        rule.equals("magic-number") ? Optional.of(MEND) : Optional.empty(),
        new Finding.Identity(fingerprint, 1, fingerprint),
        false);
  }
}
