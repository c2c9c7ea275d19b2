package io.github.beyonditworks.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.git.GitRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review looks at what decides about a finding, though the change does not touch it. */
class UntouchedRecordsTest {

  @Test
  void what_a_touched_class_makes_is_known_from_the_file_that_it_is_in(@TempDir Path folder)
      throws Exception {
    try (TestRepository repository = new TestRepository(folder)) {
      repository.write(
          "src/main/java/shop/Identity.java",
          "package shop;\n\nrecord Identity(long number) {\n  String follow() {\n    return \"f\" + number;\n  }\n}\n");
      repository.write(
          "src/main/java/shop/Presenter.java",
          "package shop;\n\nclass Presenter {\n  void follow() {}\n}\n");
      repository.commit("Before");
      repository.write("src/main/java/shop/Identities.java", maker("Identities", "Identity"));
      repository.write("src/main/java/shop/Presenters.java", maker("Presenters", "Presenter"));

      assertThat(hardWired(folder)).containsExactly("src/main/java/shop/Presenters.java");
    }
  }

  private static String maker(String name, String made) {
    return "package shop;\n\nclass NAME {\n  private final MADE made = new MADE(1);\n\n  void run() {\n    made.follow();\n  }\n}\n"
        .replace("NAME", name)
        .replace("MADE", made);
  }

  private static List<String> hardWired(Path folder) throws Exception {
    try (GitRepository git = GitRepository.around(folder)) {
      return new Analyzer()
          .review(AnalysisOptions.of(folder).withBase(git.base("HEAD"), false)).findings().stream()
              .map(f -> f.finding())
              .filter(f -> f.rule().equals("hard-wired-dependency"))
              .map(f -> f.path())
              .toList();
    }
  }
}
