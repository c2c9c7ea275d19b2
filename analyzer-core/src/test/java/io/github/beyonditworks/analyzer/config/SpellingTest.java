package io.github.beyonditworks.analyzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final List<String> KNOWN = List.of("long-line", "magic-number", "method-length");

  @Test
  void the_nearest_known_name_is_found() {
    assertThat(Spelling.nearest("magicnumber", KNOWN)).contains("magic-number");
    assertThat(Spelling.nearest("metod-lenght", KNOWN)).contains("method-length");
  }

  @Test
  void a_word_that_is_near_to_nothing_gives_no_hint() {
    assertThat(Spelling.nearest("zzzzzzzz", KNOWN)).isEmpty();
    assertThat(Spelling.hint("zzzzzzzz", KNOWN)).isEmpty();
  }
}
