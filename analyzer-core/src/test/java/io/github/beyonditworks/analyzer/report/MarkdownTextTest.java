package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

  @Test
  void a_block_of_code_keeps_its_lines() {
    assertThat(MarkdownText.block("java", "int a;\nint b;"))
        .hasToString("```java\nint a;\nint b;\n```");
  }

  @Test
  void backquotes_in_a_block_do_not_end_it() {
    assertThat(MarkdownText.block("java", "a\n```\n````\nb"))
        .hasToString("`````java\na\n```\n````\nb\n`````");
  }

  @Test
  void what_a_terminal_or_a_host_would_obey_is_inert_in_a_block() {
    assertThat(
            MarkdownText.block("java", "\u001b[2J\n::error::x\n##[error]\n##vso[task.complete]")
                .toString())
        .doesNotContain("\u001b")
        .doesNotContain("\n::")
        .doesNotContain("##[")
        .doesNotContain("##vso[");
  }
}
