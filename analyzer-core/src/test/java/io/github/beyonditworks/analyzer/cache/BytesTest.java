package io.github.beyonditworks.analyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Values that become bytes and values again. */
class BytesTest {

  @Property
  void whole_numbers_come_back(@ForAll int number) {
    ByteSink sink = new ByteSink();
    sink.number(number);
    sink.count(number & Integer.MAX_VALUE);

    ByteCursor cursor = new ByteCursor(sink.toBytes());

    assertThat(cursor.number()).isEqualTo(number);
    assertThat(cursor.count()).isEqualTo(number & Integer.MAX_VALUE);
    cursor.end();
  }

  @Property
  void decimal_numbers_come_back(@ForAll double number) {
    ByteSink sink = new ByteSink();
    sink.number(number);

    assertThat(new ByteCursor(sink.toBytes()).decimal()).isEqualTo(number);
  }

  @Property
  void texts_come_back_also_those_with_half_a_character(@ForAll("anyTexts") List<String> texts) {
    ByteSink sink = new ByteSink();
    sink.texts(texts);

    assertThat(new ByteCursor(sink.toBytes()).texts()).isEqualTo(texts);
  }

  @Provide
  Arbitrary<List<String>> anyTexts() {
    Arbitrary<Character> any = Arbitraries.chars().range(Character.MIN_VALUE, Character.MAX_VALUE);
    Arbitrary<Character> plain = Arbitraries.chars().ascii();
    return Arbitraries.oneOf(any, plain).list().map(BytesTest::text).list().ofMaxSize(20);
  }

  private static String text(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  @Test
  void a_text_that_recurs_is_kept_once() {
    ByteSink once = new ByteSink();
    once.text("a text that is long enough to be noticed");
    ByteSink often = new ByteSink();
    for (int i = 0; i < 100; i++) {
      often.text("a text that is long enough to be noticed");
    }

    assertThat(often.toBytes().length - once.toBytes().length).isEqualTo(99);
  }

  @Test
  void a_size_beyond_the_end_is_refused_before_memory_is_taken_for_it() {
    ByteSink sink = new ByteSink();
    sink.count(Integer.MAX_VALUE);
    ByteCursor cursor = new ByteCursor(sink.toBytes());

    assertThatThrownBy(cursor::texts).isInstanceOf(MalformedBytesException.class);
  }
}
