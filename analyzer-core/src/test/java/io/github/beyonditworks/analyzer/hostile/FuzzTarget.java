package io.github.beyonditworks.analyzer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.baseline.BaselineException;
import io.github.beyonditworks.analyzer.cache.FuzzedCache;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.engine.FuzzedProtocol;
import io.github.beyonditworks.analyzer.evidence.FuzzedEvidence;
import io.github.beyonditworks.analyzer.source.FuzzedLexicalCheck;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What reads bytes that strangers write, with something to begin with. */
public enum FuzzTarget {
  /** The look at the characters of a file. */
  LEXICAL_CHECK(bytes(FuzzedLexicalCheck.SEED), FuzzedLexicalCheck::of),
  /** {@code quality.yml}. */
  CONFIGURATION(
      bytes(
          """
          includes: ['src/**']
          rules:
            parameter-count: {limit: 5, severity: major}
            magic-number: off
          suppressions:
            - {paths: ['a/**'], rules: [all], reason: old}
          gate:
            minimum-scores: {overall: 70}
            conditions:
              - {name: new, maximum-findings: 0, severity: major, scope: new-code}
          limits: {file-seconds: 10, run-minutes: 60}
          """),
      FuzzTarget::readConfiguration),
  /** The list of accepted findings. */
  BASELINE(
      bytes(
          """
          # accepted
          a/A.java a.A#f(int) magic-number 0123456789abcdef 1 2.5
          a%20b/A.java a.A missing-doc 0123456789abcdef 1
          """),
      FuzzTarget::readBaseline),
  /** What is remembered of files. */
  CACHE(FuzzedCache.seed(), FuzzedCache::of),
  /** Reports of coverage, mutants and tests. */
  EVIDENCE(bytes(FuzzedEvidence.SEED), FuzzedEvidence::of),
  /** What a worker tells. */
  WORKER_PROTOCOL(FuzzedProtocol.seed(), FuzzedProtocol::of);

  @SuppressWarnings("ImmutableEnumChecker") // nothing writes to it, and it is handed out as a copy
  private final byte[] seed;

  @SuppressWarnings("ImmutableEnumChecker") // the readers keep nothing
  private final Consumer<byte[]> reader;

  FuzzTarget(byte[] seed, Consumer<byte[]> reader) {
    this.seed = seed;
    this.reader = reader;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes that are read as they are meant. */
  public byte[] seed() {
    return seed.clone();
  }

  /** Reads bytes: what is wrong with them is said in the way that is meant for it. */
  public void read(byte[] bytes) {
    reader.accept(bytes);
  }

  private static void readConfiguration(byte[] bytes) {
    try {
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertThat(ConfigurationReader.parse(text, "quality.yml").rules()).isNotNull();
    } catch (ConfigurationException e) {
      assertThat(e.problems()).isNotEmpty().noneMatch(p -> p.message().isBlank());
    }
  }

  private static void readBaseline(byte[] bytes) {
    try {
      Baseline read = Baseline.parse(new String(bytes, StandardCharsets.UTF_8));
      assertThat(Baseline.parse(read.text())).isEqualTo(read);
    } catch (BaselineException e) {
      assertThat(e.getMessage()).startsWith("line ");
    }
  }
}
