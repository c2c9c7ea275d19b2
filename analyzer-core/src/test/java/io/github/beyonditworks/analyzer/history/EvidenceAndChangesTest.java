package io.github.beyonditworks.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.git.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Evidence is about the code as it is now. What it would have said before a change is unknown, and
 * the change is not blamed for it.
 */
class EvidenceAndChangesTest {

  private static final String SOURCE = "src/main/java/shop/Till.java";
  private static final String BEFORE =
      """
      package shop;

      class Till {
        int same(int sum) {
          return sum + 1;
        }

        int changed(int sum) {
          return sum + 2;
        }
      }
      """;
  private static final String AFTER =
      """
      package shop;

      class Till {
        int same(int sum) {
          return sum + 1;
        }

        int changed(int sum) {
          return sum + 3;
        }

        int added(int sum) {
          return sum * sum / 4;
        }
      }
      """;

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void change_a_file() throws Exception {
    repository = new TestRepository(folder);
    repository.write("pom.xml", "<project/>");
    repository.write(SOURCE, BEFORE);
    repository.commit("Begin");
    repository.write(SOURCE, AFTER);
    Path report = folder.resolve("target/pit-reports/mutations.xml");
    Files.createDirectories(report.getParent());
    Files.writeString(
        report,
        "<mutations>"
            + survivor("same", 5)
            + survivor("changed", 9)
            + survivor("added", 13)
            + "</mutations>");
    later(report);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void survivors_are_new_in_new_members_only() throws Exception {
    assertThat(statuses(false))
        .containsExactly(
            Map.entry("shop.Till#added(int)", FindingStatus.NEW),
            Map.entry("shop.Till#changed(int)", FindingStatus.TOUCHED),
            Map.entry("shop.Till#same(int)", FindingStatus.UNTOUCHED));
  }

  @Test
  void a_review_of_the_change_alone_says_the_same() throws Exception {
    assertThat(statuses(true)).isEqualTo(statuses(false));
  }

  private Map<String, FindingStatus> statuses(boolean review) throws Exception {
    try (GitRepository git = GitRepository.around(folder)) {
      AnalysisOptions options = AnalysisOptions.of(folder).withBase(git.base("HEAD"), true);
      Analysis analysis = review ? new Analyzer().review(options) : new Analyzer().analyze(options);
      Map<String, FindingStatus> statuses = new TreeMap<>();
      analysis.findings().stream()
          .filter(f -> f.finding().rule().equals("surviving-mutant"))
          .forEach(
              f ->
                  statuses.put(
                      f.finding().element().toString(),
                      analysis.comparison().orElseThrow().statusOf(f.finding())));
      return statuses;
    }
  }

  private static String survivor(String method, int line) {
    return """
        <mutation status='SURVIVED'><sourceFile>Till.java</sourceFile><mutatedClass>shop.Till</mutatedClass>
        <mutatedMethod>%s</mutatedMethod><methodDescription>(I)I</methodDescription>
        <lineNumber>%d</lineNumber><mutator>Math</mutator><index>1</index>
        <description>changed a sum</description></mutation>
        """
        .formatted(method, line);
  }

  private static void later(Path file) throws IOException {
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 10_000));
  }
}
