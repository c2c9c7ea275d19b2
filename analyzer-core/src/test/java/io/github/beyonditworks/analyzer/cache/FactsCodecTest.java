package io.github.beyonditworks.analyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beyonditworks.analyzer.model.FileFacts;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FactsCodecTest {

  private static final FileFacts FACTS = SampleFacts.of("src/a/B.java");

  private final FactsCodec codec = new FactsCodec();

  @Test
  void facts_come_back_as_they_were() {
    assertThat(codec.decode(codec.encode(FACTS))).isEqualTo(FACTS);
  }

  @Test
  void the_same_facts_give_the_same_bytes() {
    assertThat(new FactsCodec().encode(FACTS))
        .isEqualTo(codec.encode(SampleFacts.of("src/a/B.java")));
  }

  @Test
  void bytes_that_are_cut_off_or_followed_by_others_are_refused() {
    byte[] bytes = codec.encode(FACTS);
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> codec.decode(part)).isInstanceOf(RuntimeException.class);
    }
    byte[] more = Arrays.copyOf(bytes, bytes.length + 1);

    assertThatThrownBy(() -> codec.decode(more)).isInstanceOf(MalformedBytesException.class);
  }

  @Property
  void damaged_bytes_are_refused_or_give_facts_and_nothing_else(
      @ForAll @IntRange(max = 100_000) int where, @ForAll byte what) {
    byte[] bytes = codec.encode(FACTS);
    bytes[where % bytes.length] = what;

    try {
      assertThat(codec.decode(bytes)).isNotNull();
    } catch (RuntimeException e) {
      assertThat(e).isNotNull(); // a miss; what must not come is an error, or no end
    }
  }
}
