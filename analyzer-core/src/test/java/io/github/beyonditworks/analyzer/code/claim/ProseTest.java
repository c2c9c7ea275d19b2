package io.github.beyonditworks.analyzer.code.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

  private static List<String> words(String text) {
    Prose prose = Prose.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < prose.size(); i++) {
      words.add(prose.word(i));
    }
    return words;
  }

  @Test
  void markup_is_no_word() {
    assertThat(words("the <em>first</em> {@code name}, or `null` if {@link Map#get(Object) none}"))
        .containsExactly(
            "the", "first", "name", ",", "or", "null", "if", "map#get", "(", "object", ")", "none");
  }

  @Test
  void numbers_units_and_signs_are_told_apart() {
    assertThat(words("-1, 500ms, 1,000 or &lt;= 0x10 (1-9) 2.5"))
        .containsExactly(
            "-1", ",", "500", "ms", ",", "1,000", "or", "<=", "0x10", "(", "1", "-", "9", ")",
            "2.5");
    assertThat(Prose.of("1,000").number(0)).isEqualTo(1000);
    assertThat(Prose.of("1_000").number(0)).isEqualTo(1000);
    assertThat(Prose.of("three").number(0)).isEqualTo(3);
    assertThat(Prose.of("0x10").number(0)).isEqualTo(16);
    assertThat(Prose.of("none").number(0)).isNaN();
  }

  @Test
  void abbreviations_and_names_end_no_sentence() {
    Prose prose = Prose.of("A name, e.g. java.util.List in use. Never null.");

    assertThat(prose.word(prose.endOfSentence(0) + 1)).isEqualTo("never");
  }

  @Test
  void paragraphs_end_sentences_and_hyphens_join_words() {
    assertThat(words("non-null<p>always")).containsExactly("non-null", ".", "always");
  }

  @Test
  void a_quote_is_what_was_written_without_its_markup() {
    Prose prose = Prose.of("the limit, or {@code\n null}  if <b>none</b>");

    assertThat(prose.quote(0, prose.size())).isEqualTo("the limit, or null if none");
  }
}
