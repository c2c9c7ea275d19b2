package io.github.beyonditworks.analyzer.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeMarksTest {

  @Test
  void marks_are_counted_by_lines_and_files_with_the_rule_that_asks_the_same() {
    CodeMarks marks = new CodeMarks();
    marks.add(
        """
        @SuppressWarnings({"PMD.ExcessiveParameterList", "unchecked"})
        class A {
          int a = 1; // NOPMD
          int b = 2; // NOPMD: needed
          @SuppressWarnings("squid:S00107") void m() {} // NOSONAR
          // CHECKSTYLE:OFF
          @SuppressWarnings("checkstyle:magicNumber") int c = 77;
          @SuppressFBWarnings({"EI_EXPOSE_REP", "X_Y"}) int[] d() { return e; }
          @SuppressWarnings("PMD") void all() {}
        }
        """
            .lines()
            .toList());
    marks.add("class B { int a = 1; // NOPMD\n}".lines().toList());

    assertThat(marks.summary())
        .containsExactly(
            "@SuppressFBWarnings EI_EXPOSE_REP: 1 line in 1 file (here exposed-state)",
            "@SuppressFBWarnings X_Y: 1 line in 1 file",
            "@SuppressWarnings \"PMD\": 1 line in 1 file",
            "@SuppressWarnings \"PMD.ExcessiveParameterList\": 1 line in 1 file (here"
                + " parameter-count)",
            "@SuppressWarnings \"checkstyle:magicNumber\": 1 line in 1 file (here magic-number)",
            "@SuppressWarnings \"squid:S00107\": 1 line in 1 file (here parameter-count)",
            "CHECKSTYLE:OFF: 1 line in 1 file",
            "NOPMD: 3 lines in 2 files",
            "NOSONAR: 1 line in 1 file");
  }

  @Test
  void texts_that_only_look_like_marks_are_none() {
    CodeMarks marks = new CodeMarks();
    marks.add(
        "String s = \"PMD is a tool\"; String t = \"java:S x\"; t = \"checkstyle:\""
            .lines()
            .toList());

    assertThat(marks.summary()).isEmpty();
  }
}
