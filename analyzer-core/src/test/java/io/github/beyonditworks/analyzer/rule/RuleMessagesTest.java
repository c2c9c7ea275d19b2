package io.github.beyonditworks.analyzer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messages say where they choose among several ways to say it. */
class RuleMessagesTest {

  private static final String EFFORT = "reading-effort";
  private static final String FRAGMENTED = "fragmented-doc";

  @TempDir private Path folder;

  @Test
  void reading_effort_names_only_what_is_beyond_its_limit() throws Exception {
    String sum = "int a = 1" + " + b".repeat(20) + ";";

    assertThat(message(EFFORT, "void m(int b) { if (b > 0) { if (b > 1) { go(); } } " + sum + " }"))
        .contains("operators to work out: 22 (15)")
        .doesNotContain("levels of nesting");
  }

  @Test
  void reading_effort_names_all_where_nothing_is_beyond_its_limit() throws Exception {
    assertThat(
            message(EFFORT, "void m(int b) { if (b > 0) { if (b > 1) { go(b * 2, b * 3, 4); } } }"))
        .contains("levels of nesting", "operators to work out", "this only tells where points go");
  }

  @Test
  void reading_effort_tells_of_many_objects_beside_another_load() throws Exception {
    String sum = "int a = 1" + " + b".repeat(20) + "; ";
    String six = "go(new A(), new A(), new A(), new A(), new A(), new A());";

    assertThat(message(EFFORT, "void m(int b) { " + sum + six + " }"))
        .contains("It also makes 6 objects (most members make 5 at most)")
        .endsWith("would help most.");
    assertThat(message(EFFORT, "void m(int b) { " + sum + six.replace(", new A());", ");") + " }"))
        .doesNotContain("It also makes");
  }

  @Test
  void fragmented_documentation_is_told_with_the_places_that_there_are() throws Exception {
    String see =
        " * @see Other#a\n * @see Other#b\n * @see Other#c\n * @see Other#d\n * @see Other#e\n";
    String text =
        " * Opens it. See {@link Other} for details. Refer to {@link Third} for the rest.\n";

    assertThat(message(FRAGMENTED, documented(" * Opens what is closed.\n" + see + see)))
        .contains("(10 times after the text)");
    assertThat(message(FRAGMENTED, documented(text))).contains("times in the text)");
    assertThat(message(FRAGMENTED, documented(text + see)))
        .containsPattern("times in the text, 5 times after it\\)");
  }

  private static String documented(String lines) {
    return "/**\n" + lines + " */\npublic void open(int a) { go(a); }";
  }

  private String message(String rule, String member) throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("Shop.java"), "package shop;\n\npublic class Shop {\n" + member + "\n}\n");
    return new Analyzer()
        .analyze(AnalysisOptions.of(folder)).ledger().stream()
            .map(ScoredFinding::finding)
            .filter(f -> f.rule().equals(rule) && !f.element().member().isEmpty())
            .map(f -> f.message())
            .findFirst()
            .orElse("");
  }
}
