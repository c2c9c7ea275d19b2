package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the rules about failure and wiring together over small applications: what they find stands
 * beside each in {@code findings.txt}, written anew with {@code -Dquality.update=true}. What a
 * framework asks for is in the applications as well, and is not to be found there.
 */
class ApplicationsTest {

  private static final Path APPLICATIONS = Path.of("src/test/resources/applications");
  private static final Set<String> RULES =
      Set.of(
          "empty-catch",
          "swallowed-exception",
          "lost-cause",
          "lost-interrupt",
          "log-and-throw",
          "broad-catch",
          "finally-exit",
          "generic-throws",
          "null-collection",
          "unchecked-optional",
          "exception-as-flow",
          "field-injection",
          "service-locator",
          "console-output",
          "hard-wired-dependency");

  @ParameterizedTest
  @ValueSource(strings = {"spring-orders", "spring-billing", "quarkus-library"})
  void an_application_is_judged_as_a_reviewer_would(String application) throws Exception {
    Path root = APPLICATIONS.resolve(application);
    Analysis analysis =
        new Analyzer().analyze(AnalysisOptions.of(root).withConfiguration(configuration()));

    String found =
        analysis.findings().stream()
            .map(f -> line(f.finding()))
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    Path golden = root.resolve("findings.txt");
    if (Boolean.getBoolean("quality.update")) {
      Files.writeString(golden, found);
    }
    assertThat(analysis.problems()).isEmpty();
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Configuration", "Clients", "Entity", "Command", "Listener"})
  void what_a_framework_asks_for_is_left_in_peace(String kind) throws Exception {
    try (Stream<Path> goldens = Files.walk(APPLICATIONS)) {
      assertThat(goldens.filter(p -> p.endsWith("findings.txt")))
          .hasSize(3)
          .allSatisfy(p -> assertThat(Files.readString(p)).doesNotContain(kind + ".java"));
    }
  }

  private static Configuration configuration() {
    return new Configuration(
        "test",
        Rules.ALL.stream().filter(r -> RULES.contains(r.id())).toList(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Configuration.DEFAULTS.gate());
  }

  private static String line(Finding finding) {
    String path = finding.path();
    return String.format(
        Locale.ROOT,
        "%s:%03d %s %s",
        path.substring(path.lastIndexOf('/') + 1),
        finding.place().line(),
        finding.rule(),
        finding.severity().id());
  }
}
