package io.github.beyonditworks.analyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.FileFacts;

/** Remembered facts: damaged bytes are refused in one way, or are facts that can be kept again. */
public final class FuzzedCache {

  private FuzzedCache() {}

  /** Bytes to begin with. */
  public static byte[] seed() {
    return new FactsCodec().encode(SampleFacts.of("a/B.java"));
  }

  /** Reads the bytes as facts; what reads a cache takes any runtime exception as a miss. */
  public static void of(byte[] bytes) {
    FactsCodec codec = new FactsCodec();
    FileFacts facts;
    try {
      facts = codec.decode(bytes);
    } catch (RuntimeException e) {
      return;
    }
    assertThat(codec.decode(codec.encode(facts)).path()).isEqualTo(facts.path());
  }
}
