package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.config.ConfigurationSchema;
import io.github.beyonditworks.analyzer.report.RuleIndex;
import io.github.beyonditworks.analyzer.report.RulePage;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Files that are made from the rules are committed, so that people find them; these tests fail when
 * they are stale. {@code mvn -pl analyzer-core test -Dtest=GeneratedDocumentsTest
 * -Dquality.update=true} writes them anew.
 */
class GeneratedDocumentsTest {

  private static final Path RULES = Path.of("../docs/rules");
  private static final Path SCHEMA =
      Path.of("src/main/resources/io/github/beyonditworks/analyzer/config/quality.schema.json");

  @Test
  void the_rule_pages_in_docs_are_those_of_the_rules() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (Rule rule : Rules.ALL) {
      expected.put(rule.id() + ".md", RulePage.markdown(rule));
    }
    expected.put("README.md", RuleIndex.markdown());
    if (Boolean.getBoolean("quality.update")) {
      for (var page : expected.entrySet()) {
        Files.writeString(RULES.resolve(page.getKey()), page.getValue());
      }
    }

    assertThat(contents(RULES)).isEqualTo(expected);
  }

  @Test
  void the_schema_of_the_configuration_is_that_of_the_rules() throws IOException {
    if (Boolean.getBoolean("quality.update")) {
      Files.writeString(SCHEMA, ConfigurationSchema.json());
    }

    assertThat(Files.readString(SCHEMA)).isEqualTo(ConfigurationSchema.json());
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(
          Collectors.toMap(
              f -> f.getFileName().toString(),
              GeneratedDocumentsTest::read,
              (a, b) -> a,
              TreeMap::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
