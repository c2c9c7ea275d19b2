package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  @Test
  void each_line_is_one_command() {
    assertThat(GithubReport.annotations(SampleAnalysis.ofProject()))
        .hasSize(7)
        .allMatch(l -> l.matches("::(error|warning|notice) ([^\\n]*,)?title=[^\\n]+::[^\\n]+"));
  }

  @Test
  void what_would_end_a_property_or_begin_a_command_is_escaped() {
    String odd = last(GithubReport.annotations(SampleAnalysis.ofChange()));

    assertThat(odd)
        .startsWith(
            "::error file=src/main/java/shop/It's #1 100%25 <b>\"odd\"?%3A|%2C.java,line=3,")
        .doesNotContain("##[", "\u0007", "\u202E");
  }

  @Test
  void of_a_change_only_what_it_brought_is_shown() {
    assertThat(GithubReport.annotations(SampleAnalysis.ofChange()))
        .noneMatch(l -> l.contains("too much at once"));
  }

  @Test
  void there_are_ten_of_a_kind_and_the_last_says_how_many_more() {
    List<String> lines = GithubReport.annotations(SampleAnalysis.withMany(200, "m"));

    assertThat(
            lines.stream()
                .collect(
                    Collectors.groupingBy(
                        l -> l.substring(2, l.indexOf(' ')), Collectors.counting())))
        .containsEntry("error", 10L)
        .containsEntry("warning", 10L)
        .containsEntry("notice", 10L);
    assertThat(last(lines))
        .isEqualTo("::notice title=Beyond It Works::128 more, listed in the report");
  }

  @Test
  void what_was_not_analysed_comes_first_then_what_costs_most() {
    List<String> lines = GithubReport.annotations(SampleAnalysis.withMany(200, "m"));

    assertThat(lines.get(0)).contains("title=Not analysed");
    assertThat(lines.stream().filter(l -> l.startsWith("::warning")).skip(1).toList())
        .first()
        .asString()
        .endsWith("::m98");
  }

  @Test
  void hints_interrupt_nobody() {
    List<String> lines = GithubReport.annotations(SampleAnalysis.withMany(4, "m"));

    assertThat(SampleAnalysis.withMany(4, "m").findings())
        .filteredOn(f -> f.finding().severity() == Severity.INFO)
        .extracting(f -> f.finding().message())
        .isNotEmpty()
        .allSatisfy(hint -> assertThat(lines).noneMatch(l -> l.endsWith("::" + hint)));
  }

  @Test
  void nothing_is_said_where_nothing_is_wrong() {
    assertThat(GithubReport.annotations(SampleAnalysis.empty())).isEmpty();
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1);
  }
}
