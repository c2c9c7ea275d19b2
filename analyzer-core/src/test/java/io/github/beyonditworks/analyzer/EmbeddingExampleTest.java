package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.report.ReportFormats;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the README is the code of this class. */
class EmbeddingExampleTest {

  private static final Path SELF =
      Path.of("src/test/java/io/github/beyonditworks/analyzer/EmbeddingExampleTest.java");

  @TempDir Path folder;

  @Test
  void the_example_of_the_readme_runs() throws Exception {
    Path project = Files.createDirectories(folder.resolve("my-project"));
    Files.writeString(project.resolve("Greeting.java"), "class Greeting {}");
    Path reports = folder.resolve("reports");

    embed(project, reports);

    assertThat(reports.resolve("quality.json")).exists();
    assertThat(reports.resolve("html/index.html")).exists();
  }

  @Test
  void the_readme_shows_this_code() throws IOException {
    String code = between(Files.readString(SELF), "// example\n", "    // end of example");
    String shown =
        between(Files.readString(Path.of("../README.md")), "Test. -->\n```java\n", "```");

    assertThat(normalised(shown).replace("Path.of(\"my-project\")", "project"))
        .isEqualTo(normalised(code).replace("reports)", "Path.of(\"reports\"))"));
  }

  private static void embed(Path project, Path reports) throws Exception {
    // example
    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(project));
    analysis.scores().readability().ifPresent(score -> System.out.println("Readability: " + score));
    analysis.findings().forEach(f -> System.out.println(f.points() + " " + f.finding().message()));
    analysis.problems().forEach(p -> System.out.println(p.path() + ": " + p.message()));
    ReportWriter.write(analysis, ReportFormats.ALL, reports);
    // end of example
  }

  private static String between(String text, String start, String end) {
    Matcher matcher =
        Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
            .matcher(text);
    assertThat(matcher.find()).as("text between '%s' and '%s'", start, end).isTrue();
    return matcher.group(1);
  }

  private static String normalised(String code) {
    return code.replaceAll("\\s+", "");
  }
}
