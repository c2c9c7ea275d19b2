package io.github.beyonditworks.analyzer.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void the_title_is_left_to_the_page() {
    assertThat(Markdown.body("# Title\n\n## What\nText.\n"))
        .isEqualTo("<h2>What</h2>\n<p>Text.</p>\n");
  }

  @Test
  void markup_is_shown_and_unsafe_links_are_emptied() {
    assertThat(Markdown.body("<script>x</script>\n\n[a](javascript:x) <b>\n"))
        .doesNotContain("<script", "<b>", "javascript:");
  }

  @Test
  void code_is_coloured_and_its_findings_are_marked() {
    assertThat(Markdown.body("```java\nint a = \"<b>\"; // finding\n```\n"))
        .contains(
            "<span class=\"k\">int</span> a = <span class=\"s\">&quot;&lt;b&gt;&quot;</span>;",
            "<span class=\"marker\">// finding</span>");
  }

  @Test
  void a_brief_text_ends_with_a_sentence_and_holds_no_links() {
    String sentence =
        "This `sentence` is [about](x.html) as long as ours use to be in these texts. ";
    String shown = "This <code>sentence</code> is about as long as ours use to be in these texts. ";

    assertThat(Markdown.brief(sentence.repeat(6)))
        .isEqualTo("<p>" + shown.repeat(3).strip() + "</p>\n");
  }

  @Test
  void a_text_without_a_paragraph_has_no_brief_form() {
    assertThat(Markdown.brief("```java\nclass A {}\n```\n")).isEmpty();
  }
}
