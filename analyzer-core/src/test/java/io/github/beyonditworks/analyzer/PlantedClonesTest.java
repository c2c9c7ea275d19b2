package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.CloneMutator.Change;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Copies methods of this project to new classes, changed as people change copies, and looks whether
 * they are found again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedClonesTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/beyonditworks/analyzer");

  /** Of each kind of change. */
  private static final int FAMILIES = 120;

  /** Most of what is missed are short methods of few calls, which count little on purpose. */
  private static final double RECALL = 0.96;

  private static final double RECALL_WITH_GAP = 0.93;
  private static final int MIN_LINES = 8;
  private static final int MIN_STATEMENTS = 6;

  private final DuplicatedBlockRule rule = new DuplicatedBlockRule();
  private final FileAnalyzer analyzer = new FileAnalyzer(List.of(rule));
  private final List<FileFacts> originals = new ArrayList<>();
  private final List<MethodDeclaration> candidates = new ArrayList<>();
  private List<Finding> findingsBefore;

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

  @ParameterizedTest
  @EnumSource
  void copies_are_found_whatever_was_changed(Change change) throws SourceException {
    assertThat(recall(change)).isGreaterThanOrEqualTo(change.leastRecall());
  }

  @Test
  void exact_and_renamed_copies_are_found() throws SourceException {
    assertThat(
            recall(
                Change.NOTHING,
                Change.NAMES,
                Change.ONE_VALUE,
                Change.ALL_VALUES,
                Change.ONE_TYPE,
                Change.NAMES_AND_ALL_TYPES))
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

  private record Planted(MethodDeclaration original, FileFacts file) {

    String name() {
      return original.getNameAsString() + "(";
    }
  }

  private double recall(Change... changes) throws SourceException {
    int found = 0;
    int planted = 0;
    for (Change change : changes) {
      List<Planted> copies = plant(change);
      assertThat(copies).hasSizeGreaterThan(FAMILIES / 2);
      planted += copies.size();
      found += copies.size() - missed(copies, change).size();
    }
    return (double) found / planted;
  }

  private List<String> missed(List<Planted> planted, Change change) {
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
        missed.add(planted.get(i).name());
      }
    }
    System.out.printf("%s: planted %d, missed %s%n", change, planted.size(), missed);
    return missed;
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

  /** Copies methods that lie evenly over the project; every other copy is a method by itself. */
  private List<Planted> plant(Change change) throws SourceException {
    List<Planted> planted = new ArrayList<>();
    for (int i = 0; i < FAMILIES; i++) {
      MethodDeclaration method = candidates.get(i * candidates.size() / FAMILIES);
      if (CloneMutator.bears(method, change)) {
        String type = "Planted" + planted.size();
        String text = CloneMutator.copy(method, change, type, i % 2 == 0);
        planted.add(new Planted(method, analyze(type + ".java", text)));
      }
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
}
