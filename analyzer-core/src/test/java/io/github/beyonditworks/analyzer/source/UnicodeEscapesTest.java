package io.github.beyonditworks.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.FieldDeclaration;
import io.github.beyonditworks.analyzer.model.Place;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnicodeEscapesTest {

  private static final String LINE_FEED = "\\" + "u000a";
  private static final String LETTER_A = "\\" + "u0061";

  @Test
  void a_member_behind_an_escaped_line_feed_is_seen_on_its_line() throws SourceException {
    ParsedFile file = Parsing.parse("class A {\n  // " + LINE_FEED + " int hidden;\n}");

    List<FieldDeclaration> fields = file.all(FieldDeclaration.class);

    assertThat(fields).hasSize(1);
    assertThat(file.place(fields.get(0))).isEqualTo(new Place(2, 13, 2, 23));
    assertThat(file.code(fields.get(0))).isEqualTo("int hidden;");
  }

  @Test
  void a_place_ends_at_the_end_of_an_escape() throws SourceException {
    ParsedFile file = Parsing.parse("class A { int " + LETTER_A + "; }");

    FieldDeclaration field = file.all(FieldDeclaration.class).get(0);

    assertThat(field.getVariable(0).getNameAsString()).isEqualTo("a");
    assertThat(file.place(field.getVariable(0))).isEqualTo(new Place(1, 15, 1, 20));
  }

  @Test
  void an_escaped_backslash_begins_no_escape() {
    assertThat(translated("\\" + LETTER_A)).isEqualTo("\\" + LETTER_A);
    assertThat(translated("\\\\" + LETTER_A)).isEqualTo("\\\\a");
  }

  @Test
  void several_letters_u_are_allowed_and_other_text_stays() {
    assertThat(translated("\\" + "uuu0061")).isEqualTo("a");
    assertThat(translated("\\" + "u00g1")).isEqualTo("\\" + "u00g1");
    assertThat(translated("\\" + "u006")).isEqualTo("\\" + "u006");
    assertThat(UnicodeEscapes.translate("no escape").movedPositions()).isFalse();
  }

  @Property
  void positions_lead_back(@ForAll("pieces") List<String> pieces) {
    String original = LETTER_A + String.join("", pieces);
    UnicodeEscapes escapes = UnicodeEscapes.translate(original);
    String translated = escapes.translated();
    int line = 1;
    int column = 1;
    int expected = 0;
    for (int i = 0; i < translated.length(); i++) {
      String written = i == 0 ? LETTER_A : pieces.get(i - 1);

      assertThat(offset(original, escapes.originalPosition(line, column))).isEqualTo(expected);
      assertThat(offset(original, escapes.originalEnd(line, column)))
          .isEqualTo(expected + written.length() - 1);

      expected += written.length();
      boolean ends = translated.charAt(i) == '\n';
      column = ends ? 1 : column + 1;
      line += ends ? 1 : 0;
    }
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of("x", " ", "\n", LETTER_A, LINE_FEED, "\\" + "uu0041")
        .list()
        .ofMaxSize(40);
  }

  private static int offset(String text, int[] position) {
    int before =
        text.lines().limit(position[0] - 1L).collect(Collectors.summingInt(l -> l.length() + 1));
    return before + position[1] - 1;
  }

  private static String translated(String text) {
    return UnicodeEscapes.translate(text).translated();
  }
}
