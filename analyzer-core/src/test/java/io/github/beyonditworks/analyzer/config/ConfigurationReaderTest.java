package io.github.beyonditworks.analyzer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {

  @Test
  void an_empty_file_means_the_defaults() throws ConfigurationException {
    Configuration configuration = ConfigurationReader.parse("# nothing yet\n", "quality.yml");

    assertThat(configuration.rules()).isEqualTo(Rules.ON);
    assertThat(configuration.gate()).isEqualTo(Configuration.DEFAULTS.gate());
  }

  @Test
  void rules_are_switched_off_and_their_options_set() throws ConfigurationException {
    Configuration configuration =
        ConfigurationReader.parse(
            """
            rules:
              cognitive-complexity: off
              parameter-count:
                limit: 4
                severity: major
            """,
            "quality.yml");

    assertThat(configuration.rules())
        .hasSize(Rules.ON.size() - 1)
        .contains(new ParameterCountRule(4, 7))
        .noneMatch(r -> r.id().equals("cognitive-complexity"));
    assertThat(configuration.severities()).containsEntry("parameter-count", Severity.MAJOR);
  }

  @Test
  void a_rule_that_is_off_by_default_comes_where_it_is_named() throws ConfigurationException {
    String id = "excessive-structure-doc";
    assertThat(Configuration.DEFAULTS.rules()).noneMatch(r -> r.id().equals(id));

    for (String wish : List.of("on", "{severity: minor}")) {
      Configuration configuration =
          ConfigurationReader.parse("rules: {" + id + ": " + wish + "}\n", "quality.yml");

      assertThat(configuration.rules()).as(wish).anyMatch(r -> r.id().equals(id));
    }
  }

  @Test
  void what_is_known_of_libraries_is_extended() throws ConfigurationException {
    Configuration configuration =
        ConfigurationReader.parse(
            """
            libraries:
              injection: [com.acme.Wired]
              answers: NothingThereException
            """,
            "quality.yml");

    assertThat(configuration.libraries().hasSimple(Table.INJECTION, "Wired")).isTrue();
    assertThat(configuration.libraries().hasSimple(Table.INJECTION, "Autowired")).isTrue();
    assertThat(configuration.libraries().hasSimple(Table.ANSWERS, "NothingThereException"))
        .isTrue();
    assertThat(Libraries.standard().hasSimple(Table.INJECTION, "Wired")).isFalse();
  }

  @Test
  void paths_suppressions_and_the_gate_are_read() throws ConfigurationException {
    Configuration configuration =
        ConfigurationReader.parse(
            """
            includes: "**/core/**"
            excludes: ["**/legacy/**", "**/dto/**"]
            suppressions:
              - paths: ["**/api/**"]
                rules: [all]
                reason: published
            gate:
              minimum-scores: {overall: 70, readability: 62.5}
              maximum-findings: {major: 3}
              allow-failed-files: on
            """,
            "quality.yml");

    assertThat(configuration.includes()).containsExactly("**/core/**");
    assertThat(configuration.excludes()).hasSize(2);
    assertThat(configuration.suppressions()).hasSize(1);
    assertThat(configuration.gate().minimumScores()).containsEntry("readability", 62.5);
    assertThat(configuration.gate().maximumFindings()).containsOnlyKeys(Severity.MAJOR);
    assertThat(configuration.gate().allowFailedFiles()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'rulez: {}'                                        | quality.yml:1:1: unknown key 'rulez'; did you mean 'rules'?
          'rules: {parameter-cuont: off}'                    | quality.yml:1:9: unknown key 'parameter-cuont'; did you mean 'parameter-count'?
          'rules: {parameter-count: {limits: 3}}'            | quality.yml:1:27: unknown key 'limits'; did you mean 'limit'?
          'rules: {parameter-count: {limit: many}}'          | quality.yml:1:34: limit has to be a whole number, not 'many'
          'rules: {parameter-count: {limit: -1}}'            | quality.yml:1:34: limit has to be a whole number, not '-1'
          'rules: {parameter-count: {severity: huge}}'       | quality.yml:1:37: unknown severity 'huge'
          'rules: {parameter-count: maybe}'                  | quality.yml:1:26: rule parameter-count has to be 'on' or 'off', not 'maybe'
          'rules: [parameter-count]'                         | quality.yml:1:8: rules has to be a list of 'name: value' lines
          'gate: {minimum-scores: {overall: 101}}'           | quality.yml:1:34: overall has to be a number from 0 to 100, not '101'
          'gate: {minimum-scores: {overal: 10}}'             | quality.yml:1:25: unknown key 'overal'; did you mean 'overall'?
          'suppressions: [{paths: x}]'                       | quality.yml:1:16: a suppression needs both 'paths' and 'rules'
          'includes: {a: b}'                                 | quality.yml:1:11: paths has to be a list
          'gate: ['                                          | quality.yml:1:8: is not valid YAML
          """)
  void a_mistake_is_named_with_its_place(String yaml, String message) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> ConfigurationReader.parse(yaml, "quality.yml"))
        .withMessageStartingWith(message);
  }

  @Test
  void a_key_given_twice_is_a_mistake() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> ConfigurationReader.parse("rules: {}\nrules: {}\n", "quality.yml"))
        .withMessageContaining("quality.yml:2:1");
  }

  @Test
  void a_file_that_cannot_be_read_is_named() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> ConfigurationReader.read(Path.of("no-such-file.yml")))
        .withMessage("no-such-file.yml: cannot be read: NoSuchFileException");
  }

  @Test
  void every_option_of_every_rule_can_be_set_to_its_default() {
    for (Rule rule : Rules.ALL) {
      var values = new java.util.HashMap<String, Object>();
      RuleOptions.of(rule).forEach(o -> values.put(o.key(), o.defaultValue()));

      assertThat(RuleOptions.with(rule, values)).isEqualTo(rule);
    }
  }

  @Test
  void all_mistakes_are_said_at_once_by_place() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(
            () ->
                ConfigurationReader.parse(
                    """
                    rulez: {}
                    rules:
                      parameter-count: {limit: many, severity: huge}
                    suppressions:
                      - paths: ["**/api/**"]
                    gate:
                      minimum-scores: {overal: 70, testability: 200}
                    """,
                    "quality.yml"))
        .satisfies(
            e ->
                assertThat(e.getMessage().lines())
                    .hasSize(5)
                    .first()
                    .asString()
                    .startsWith("quality.yml:1:1: unknown key 'rulez'; did you mean 'rules'?"));
  }
}
