package io.github.beyonditworks.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.git.GitRepository;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import io.github.beyonditworks.analyzer.report.review.ReviewFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers say most often: small things with one right answer. */
class SmallThingsTest {

  @Test
  void slips_are_comments_once_a_kind_and_after_all_that_weighs_more(@TempDir Path folder)
      throws Exception {
    Path sources = folder.resolve("shop");
    try (TestRepository repository = new TestRepository(sources)) {
      repository.write("src/main/java/shop/Till.java", "package shop;\n\nclass Till {}\n");
      repository.commit("Before");
      repository.write(
          "src/main/java/shop/Till.java",
          """
          package shop;

          import java.util.List;
          import java.util.Set;

          class Till {
            private int opened;

            // Recieves the the money.
            int open(int drawer) {
              if (drawer > 1) {
                return drawer * 17;
              } else {
                return 0;
              }
            }
          }
          """);
      assertThat(review(sources, folder.resolve("out")))
          .containsSubsequence(
              "**Number without a name**",
              "**Unused import** in `Till`",
              "The same in line 4.",
              "**Doubled word**",
              "**Misspelt word**")
          .doesNotContain("hints on new code");
    }
  }

  private static String review(Path sources, Path out) throws Exception {
    try (GitRepository git = GitRepository.around(sources)) {
      Analysis analysis =
          new Analyzer().review(AnalysisOptions.of(sources).withBase(git.base("HEAD"), false));
      ReportWriter.write(analysis, ReviewFormat.ALL, out);
      return Files.readString(out.resolve("review.md"));
    }
  }
}
