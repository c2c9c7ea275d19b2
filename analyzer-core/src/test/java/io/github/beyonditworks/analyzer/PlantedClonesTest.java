package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.design.DuplicatedBlockRule;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Copies methods of this project to new classes, changed as people change copies, and looks whether
 * they are found again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedClonesTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/beyonditworks/analyzer");
  private static final int FAMILIES = 200;

  /**
   * Measured are .94 and .905. Most of what is missed are short runs of statements that are all
   * alike, which count little on purpose: more would be found at the price of tables of calls.
   */
  private static final double RECALL = 0.92;

  private static final double RECALL_WITH_GAP = 0.88;
  private static final int MIN_LINES = 8;
  private static final int MIN_STATEMENTS = 6;

  private final DuplicatedBlockRule rule = new DuplicatedBlockRule();
  private final FileAnalyzer analyzer = new FileAnalyzer(List.of(rule));
  private final List<FileFacts> originals = new ArrayList<>();
  private final List<MethodDeclaration> candidates = new ArrayList<>();
  private List<Finding> findingsBefore;

  /** What happens to a copy. */
  private enum Change {
    NONE,
    NAMES,
    NAMES_AND_TYPES,
    VALUES,
    NAMES_AND_SOME_CALLS,
    INSERTED,
    DROPPED,
    INSERTED_AND_NAMES,
    DROPPED_AND_NAMES
  }

  @BeforeAll
  void read() throws IOException, SourceException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file);
        originals.add(analyze(SOURCES.relativize(file).toString(), text));
        parse(text).findAll(MethodDeclaration.class).stream()
            .filter(PlantedClonesTest::isWorthCopying)
            .forEach(candidates::add);
      }
    }
    findingsBefore = rule.check(new ProjectFacts(originals));
  }

  @Test
  void exact_and_renamed_copies_are_found() throws SourceException {
    assertThat(
            recall(
                Change.NONE,
                Change.NAMES,
                Change.NAMES_AND_TYPES,
                Change.VALUES,
                Change.NAMES_AND_SOME_CALLS))
        .isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void copies_with_a_statement_more_or_less_are_found() throws SourceException {
    assertThat(
            recall(
                Change.INSERTED,
                Change.DROPPED,
                Change.INSERTED_AND_NAMES,
                Change.DROPPED_AND_NAMES))
        .isGreaterThanOrEqualTo(RECALL_WITH_GAP);
  }

  @Test
  void a_copy_is_held_against_its_original_and_what_was_a_clone_of_that_before()
      throws SourceException {
    List<Planted> planted = plant(Change.NAMES);

    for (Finding finding : findings(planted)) {
      Set<String> others = others(finding);
      long copies = others.stream().filter(o -> o.startsWith("Planted")).count();
      if (finding.path().startsWith("Planted")) {
        Planted own = planted.get(numberIn(finding.path()));
        assertThat(copies).as(finding.message()).isZero();
        assertThat(others).as(finding.message()).anyMatch(o -> o.contains(own.name()));
        assertThat(others.size() == 1 || isKnown(others)).as(finding.message()).isTrue();
      }
    }
  }

  @Test
  void this_project_holds_few_clones_of_its_own() {
    assertThat(findingsBefore).hasSizeLessThan(originals.size() / 10);
  }

  /** Whether some places were told to be alike before anything was planted. */
  private boolean isKnown(Set<String> places) {
    return findingsBefore.stream()
        .anyMatch(f -> places.stream().anyMatch(p -> p.contains(f.element().member())));
  }

  private record Planted(String name, Change change, FileFacts file) {}

  private double recall(Change... changes) throws SourceException {
    List<Planted> planted = plant(changes);
    Set<Integer> found = new TreeSet<>();
    for (Finding finding : findings(planted)) {
      if (finding.path().startsWith("Planted")) {
        int number = numberIn(finding.path());
        if (others(finding).stream().anyMatch(o -> o.contains(planted.get(number).name()))) {
          found.add(number);
        }
      }
    }
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < planted.size(); i++) {
      if (!found.contains(i)) {
        missed.add(planted.get(i).change() + " of " + planted.get(i).name());
      }
    }
    System.out.printf("planted %d, missed %s%n", planted.size(), missed);
    assertThat(planted).hasSize(FAMILIES);
    return (double) found.size() / planted.size();
  }

  private List<Finding> findings(List<Planted> planted) {
    List<FileFacts> files = new ArrayList<>(originals);
    planted.forEach(p -> files.add(p.file()));
    return rule.check(new ProjectFacts(files));
  }

  private static Set<String> others(Finding finding) {
    Set<String> others = new TreeSet<>();
    finding.contributors().forEach(c -> others.add(c.text().replace("the same as in ", "")));
    return others;
  }

  private static int numberIn(String path) {
    return Integer.parseInt(path.replaceAll("\\D", ""));
  }

  /** Copies methods that lie evenly over the project. */
  private List<Planted> plant(Change... changes) throws SourceException {
    List<Planted> planted = new ArrayList<>();
    for (int i = 0; i < FAMILIES; i++) {
      MethodDeclaration method = candidates.get(i * candidates.size() / FAMILIES);
      Change change = changes[i % changes.length];
      String body = new Mutator(method.getBody().orElseThrow(), change).text();
      String type =
          "class Planted%d { private int state; void copied() { log(state); %s\n } }"
              .formatted(i, body);
      planted.add(
          new Planted(
              method.getNameAsString() + "(", change, analyze("Planted" + i + ".java", type)));
    }
    return planted;
  }

  private FileFacts analyze(String path, String text) throws SourceException {
    return analyzer.analyze(
        new SourceFile(Path.of(path), path, Optional.of(SourceKind.MAIN)), text, false);
  }

  private static CompilationUnit parse(String text) {
    return new JavaParser(
            new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
                .setAttributeComments(false))
        .parse(text)
        .getResult()
        .orElseThrow();
  }

  private static boolean isWorthCopying(MethodDeclaration method) {
    return method.getBody().isPresent()
        && !Set.of("equals", "hashCode").contains(method.getNameAsString())
        && method.getEnd().orElseThrow().line - method.getBegin().orElseThrow().line > MIN_LINES
        && method.findAll(Statement.class, s -> !(s instanceof BlockStmt)).size() >= MIN_STATEMENTS;
  }

  /** Writes a block anew with a change. */
  private static final class Mutator {

    private final Change change;
    private final StringBuilder text = new StringBuilder();
    private final TokenRange range;
    private final Statement odd;
    private int calls;

    Mutator(BlockStmt block, Change change) {
      this.change = change;
      this.range = block.getTokenRange().orElseThrow();
      List<ExpressionStmt> simple =
          block.findAll(
              ExpressionStmt.class, s -> s.getParentNode().orElse(null) instanceof BlockStmt);
      this.odd = simple.isEmpty() ? null : simple.get(simple.size() / 2);
    }

    String text() {
      JavaToken token = range.getBegin();
      while (token != range.getEnd()) {
        boolean atOdd = odd != null && token == odd.getTokenRange().orElseThrow().getBegin();
        if (atOdd && change.name().startsWith("INSERTED")) {
          text.append("audit.note(state, \"copied\");\n");
        }
        if (atOdd && change.name().startsWith("DROPPED")) {
          token = odd.getTokenRange().orElseThrow().getEnd();
        } else {
          text.append(changed(token));
        }
        token = token.getNextToken().orElseThrow();
      }
      return text.append('}').toString();
    }

    private String changed(JavaToken token) {
      String word = token.getText();
      if (token.getCategory().isLiteral() && change == Change.VALUES) {
        return word.startsWith("\"")
            ? "\"other " + word.length() + "\""
            : word + "1".repeat(word.matches("\\d+") ? 1 : 0);
      }
      boolean names = change.name().contains("NAMES");
      if (!token.getCategory().isIdentifier() || !names) {
        return word;
      }
      if (isCalled(token)) {
        calls++;
        return change == Change.NAMES_AND_SOME_CALLS && calls % 3 == 0 ? word + "Other" : word;
      }
      if (Character.isUpperCase(word.charAt(0))) {
        return change == Change.NAMES_AND_TYPES ? word + "Other" : word;
      }
      return word + "Renamed";
    }

    private static boolean isCalled(JavaToken token) {
      JavaToken next = token.getNextToken().orElseThrow();
      while (next.getCategory().isWhitespaceOrComment()) {
        next = next.getNextToken().orElseThrow();
      }
      return next.getText().equals("(");
    }
  }
}
