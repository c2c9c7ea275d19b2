package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import java.util.List;
import org.junit.jupiter.api.Test;

class MendedLinesTest {

  private static final List<String> SOURCE = List.of("one", "two", "three", "four");

  @Test
  void a_word_is_replaced_by_its_whole_line() {
    assertThat(MendedLines.of(SOURCE, Mend.of(new Edit(2, 1, 2, 4, "zwei"))))
        .contains(new MendedLines(2, 2, "zwei"));
  }

  @Test
  void lines_that_go_leave_nothing() {
    assertThat(MendedLines.of(SOURCE, Mend.of(Edit.withoutLines(2, 3))))
        .contains(new MendedLines(2, 3, ""));
  }

  @Test
  void edits_of_neighbouring_lines_are_one() {
    Mend mend = new Mend(List.of(new Edit(2, 1, 2, 2, "T"), Edit.withoutLines(3, 3)));

    assertThat(MendedLines.of(SOURCE, mend)).contains(new MendedLines(2, 3, "Two"));
  }

  @Test
  void edits_that_are_apart_are_no_suggestion() {
    Mend mend = new Mend(List.of(new Edit(1, 1, 1, 2, "O"), new Edit(4, 1, 4, 2, "F")));

    assertThat(MendedLines.of(SOURCE, mend)).isEmpty();
  }

  @Test
  void edits_of_another_text_are_no_suggestion() {
    assertThat(MendedLines.of(List.of("one"), Mend.of(new Edit(3, 1, 3, 4, "x")))).isEmpty();
  }
}
