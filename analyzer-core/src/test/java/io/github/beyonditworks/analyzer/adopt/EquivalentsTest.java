package io.github.beyonditworks.analyzer.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.config.RuleOptions;
import io.github.beyonditworks.analyzer.config.RuleOptions.RuleOption;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EquivalentsTest {

  private static final Equivalents TABLE = Equivalents.standard();

  @Test
  void every_rule_of_ours_that_is_named_exists() {
    List<String> known = Rules.ALL.stream().map(Rule::id).toList();

    assertThat(TABLE.all()).allSatisfy(row -> assertThat(known).containsAll(row.ours()));
  }

  @Test
  void a_row_names_rules_exactly_where_there_is_an_equivalent() {
    assertThat(TABLE.all())
        .allSatisfy(
            row -> assertThat(row.ours().isEmpty()).isNotEqualTo(row.verdict().isEquivalent()));
  }

  @Test
  void options_are_carried_over_only_where_the_question_is_the_same_and_one_rule_asks_it() {
    assertThat(TABLE.all())
        .filteredOn(row -> !row.options().isEmpty())
        .allMatch(row -> row.verdict() == Verdict.SAME && row.ours().size() == 1);
  }

  @Test
  void every_reason_is_given_to_some_rule_and_says_something() {
    for (Verdict verdict : Verdict.values()) {
      assertThat(verdict.reason().isEmpty()).isEqualTo(verdict.isEquivalent());
      assertThat(TABLE.all().stream().anyMatch(row -> row.verdict() == verdict))
          .as("%s", verdict)
          .isEqualTo(verdict != Verdict.UNKNOWN);
    }
  }

  @Test
  void sets_that_come_with_the_tools_are_known() {
    assertThat(TABLE.ofSet(PeerTool.PMD, "quickstart", "")).hasSizeGreaterThan(100);
    assertThat(TABLE.ofSet(PeerTool.PMD, "design", "")).hasSizeGreaterThan(40);
    assertThat(TABLE.ofSet(PeerTool.CHECKSTYLE, "sun_checks", "")).hasSizeGreaterThan(50);
    assertThat(TABLE.ofSet(PeerTool.CHECKSTYLE, "google_checks", ""))
        .filteredOn(rule -> rule.name().equals("LineLength"))
        .singleElement()
        .extracting(PeerRule::properties)
        .isEqualTo(Map.of("max", "100"));
    assertThat(TABLE.ofSet(PeerTool.PMD, "sun_checks", "")).isEmpty();
  }

  /** Each option of another tool that becomes one of ours. */
  static Stream<Arguments> mappings() {
    return TABLE.all().stream()
        .flatMap(row -> row.options().stream().map(option -> Arguments.of(row, option)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappings")
  void every_mapping_of_options_arrives_in_the_configuration(Equivalent row, OptionMapping mapping)
      throws Exception {
    PeerConfiguration told = new PeerConfiguration(row.tool(), "theirs.xml");
    told.rules()
        .add(
            new PeerRule(
                row.tool(), row.rule(), true, Map.of(mapping.theirs(), "77"), "theirs.xml"));

    String yaml = Proposal.of(List.of(told), TABLE).yaml();

    Rule ours =
        ConfigurationReader.parse(yaml, "quality.yml").rules().stream()
            .filter(rule -> rule.id().equals(row.ours().get(0)))
            .findFirst()
            .orElseThrow();
    RuleOption option =
        RuleOptions.of(ours).stream()
            .filter(o -> o.key().equals(mapping.ours()))
            .findFirst()
            .orElseThrow();
    Object expected = option.type() == int.class ? 77 + mapping.shift() : List.of("77");
    assertThat(option.defaultValue()).isEqualTo(expected);
  }
}
