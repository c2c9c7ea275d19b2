package io.github.beyonditworks.analyzer.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.beyonditworks.analyzer.validity.calibration.ValidityCheck;
import io.github.beyonditworks.analyzer.validity.docsmells.DocSmellStudy;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed figures are those of this code. {@code mvn -pl analyzer-validity -am test
 * -Dtest=PublishedFiguresTest -Dsurefire.failIfNoSpecifiedTests=false -Dvalidity.data=DIR
 * -Dquality.update=true} writes them anew.
 */
class PublishedFiguresTest {

  private static final Path JSON = Path.of("../docs/validity.json");
  private static final Path README = Path.of("../README.md");
  private static final String BEGIN = "<!-- These figures come from docs/validity.json. -->";
  private static final String END = "<!-- End of the figures. -->";
  private static final Path PAGE = Path.of("../docs/validity.md");

  @TempDir Path output;

  @Test
  void no_published_figure_became_worse() throws Exception {
    Optional<String> data = dataFolder();
    assumeTrue(
        data.isPresent(),
        "the labelled data was not given: name its folder by VALIDITY_DATA or -Dvalidity.data");

    PrintStream out = System.out;
    assertThat(ValidityCheck.program(out).run(data.get(), output.toString())).isZero();
    if (Boolean.getBoolean("quality.update")) {
      Files.writeString(JSON, Files.readString(output.resolve(ValidityProgram.JSON)));
      Files.writeString(PAGE, Files.readString(output.resolve(ValidityProgram.PAGE)));
      Files.writeString(README, withSummary(Files.readString(README)));
    }

    ValidityReport measured = ValidityReport.read(output.resolve(ValidityProgram.JSON));
    assertThat(Regressions.between(ValidityReport.read(JSON), measured)).isEmpty();
  }

  /** Quick: the other figures stay as they are published. */
  @Test
  void published_figures_of_smells_in_documentation_are_those_of_this_code() throws Exception {
    Optional<String> data = dataFolder();
    assumeTrue(data.isPresent(), "the labelled data was not given");
    ValidityReport measured =
        ValidityReport.read(JSON).withDocumentation(DocSmellStudy.figures(Path.of(data.get())));
    if (System.getProperty("quality.update", "").equals("documentation")) {
      Files.writeString(JSON, measured.json());
      Files.writeString(PAGE, ValidityPage.markdown(measured));
    }

    assertThat(ValidityReport.read(JSON).json()).isEqualTo(measured.json());
  }

  @Test
  void the_published_page_is_made_of_the_published_figures() throws Exception {
    assertThat(Files.readString(PAGE)).isEqualTo(ValidityPage.markdown(ValidityReport.read(JSON)));
  }

  @Test
  void the_readme_shows_the_published_figures() throws Exception {
    String readme = Files.readString(README);

    assertThat(readme).contains(BEGIN, END).isEqualTo(withSummary(readme));
  }

  private static String withSummary(String readme) throws Exception {
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    String summary = ValidityPage.summary(ValidityReport.read(JSON));
    return readme.substring(0, begin) + "\n" + summary + "\n" + readme.substring(end);
  }

  private static Optional<String> dataFolder() {
    return Optional.ofNullable(System.getProperty("validity.data"))
        .or(() -> Optional.ofNullable(System.getenv("VALIDITY_DATA")))
        .filter(d -> !d.isBlank());
  }
}
