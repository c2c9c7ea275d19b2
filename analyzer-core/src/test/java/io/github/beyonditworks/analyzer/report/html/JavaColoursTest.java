package io.github.beyonditworks.analyzer.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class JavaColoursTest {

  private final JavaColours colours = new JavaColours();

  @Test
  void words_comments_strings_and_annotations_are_told_apart() {
    assertThat(colours.next("@Test int a1 = \"\\\"//\".length() + '\"'; // if"))
        .containsExactly(
            new Piece("a", "@Test"),
            new Piece(null, " "),
            new Piece("k", "int"),
            new Piece(null, " a1 = "),
            new Piece("s", "\"\\\"//\""),
            new Piece(null, ".length() + "),
            new Piece("s", "'\"'"),
            new Piece(null, "; "),
            new Piece("c", "// if"));
  }

  @Test
  void a_comment_goes_on_until_it_ends() {
    assertThat(colours.next("a /* if")).endsWith(new Piece("c", "/* if"));
    assertThat(colours.next("if \"")).containsExactly(new Piece("c", "if \""));
    assertThat(colours.next("*/ if")).endsWith(new Piece("k", "if"));
  }

  @Test
  void a_text_block_goes_on_until_it_ends() {
    assertThat(colours.next("x(\"\"\"")).endsWith(new Piece("s", "\"\"\""));
    assertThat(colours.next("if \\\"\"\" // no")).hasSize(1);
    assertThat(colours.next("\"\"\");"))
        .containsExactly(new Piece("s", "\"\"\""), new Piece(null, ");"));
  }

  @Property
  void no_character_is_lost(
      @ForAll List<@StringLength(max = 40) @CharRange(from = ' ', to = '~') String> lines) {
    for (String line : lines) {
      assertThat(colours.next(line).stream().map(Piece::text).collect(Collectors.joining()))
          .isEqualTo(line);
    }
  }
}
