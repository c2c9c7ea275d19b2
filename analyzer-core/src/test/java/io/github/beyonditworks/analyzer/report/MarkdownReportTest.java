package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

  private static final int LONGEST_COMMENT = 65_536;

  static List<Supplier<Analysis>> samples() {
    return List.of(SampleAnalysis::ofChange, SampleAnalysis::ofProject);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void untrusted_text_makes_no_markup(Supplier<Analysis> sample) {
    assertThat(tagsIn(html(MarkdownReport.text(sample.get()))))
        .containsOnly(
            "h1", "h2", "p", "br", "ul", "ol", "li", "strong", "code", "table", "thead", "tbody",
            "tr", "th", "td");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void outside_of_code_nobody_is_mentioned_and_nothing_is_linked(Supplier<Analysis> sample) {
    String text = html(MarkdownReport.text(sample.get())).replaceAll("<code>[^<]*</code>", "");

    assertThat(text)
        .contains("octocat", "example.org")
        .doesNotContain("@octocat", "https://", "www.", "#1", "href");
  }

  @Test
  void of_a_change_only_what_it_brought_is_listed() {
    assertThat(MarkdownReport.text(SampleAnalysis.ofChange()))
        .contains("**critical**", "first/src/main/java/shop/Cart.java:10")
        .doesNotContain("too much at once");
    assertThat(MarkdownReport.text(SampleAnalysis.ofProject())).contains("too much at once");
  }

  @Test
  void what_the_baseline_accepts_is_not_listed() {
    assertThat(MarkdownReport.text(SampleAnalysis.ofProject()))
        .contains("1 accepted in the baseline")
        .doesNotContain("nothing says what Old is for");
  }

  @Test
  void a_long_list_is_cut_and_says_so() {
    String text = MarkdownReport.text(SampleAnalysis.withMany(1000, "@"));

    assertThat(text).hasSizeLessThan(LONGEST_COMMENT).contains("728 more findings left out here.");
  }

  @ParameterizedTest
  @ValueSource(ints = {5000, 10_000, LONGEST_COMMENT})
  void it_is_no_longer_than_allowed_whatever_it_is_about(int most) {
    Analysis analysis = SampleAnalysis.withMany(1000, "@".repeat(1000));

    String text = new MarkdownSummary(analysis).text(most);

    assertThat(text).hasSizeLessThanOrEqualTo(most).contains("left out here");
  }

  @Test
  void code_holds_any_number_of_backticks() {
    assertThat(html(MarkdownText.code("a ``` b").toString()))
        .isEqualTo("<p><code>a ``` b</code></p>\n");
    assertThat(html(MarkdownText.code("`").toString())).isEqualTo("<p><code>`</code></p>\n");
  }

  @Test
  void a_bar_in_code_ends_no_cell() {
    String table = "| a | b |\n|---|---|\n| " + MarkdownText.code("x|y") + " | z |";

    assertThat(html(table)).contains("<td><code>x\u00a6y</code></td>").contains("<td>z</td>");
  }

  private static List<String> tagsIn(String html) {
    return Pattern.compile("<(\\w+)")
        .matcher(html)
        .results()
        .map(r -> r.group(1))
        .distinct()
        .toList();
  }

  /** As hosts render it that let HTML through. */
  private static String html(String markdown) {
    List<Extension> extensions = List.of(TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(extensions)
        .build()
        .render(Parser.builder().extensions(extensions).build().parse(markdown));
  }
}
