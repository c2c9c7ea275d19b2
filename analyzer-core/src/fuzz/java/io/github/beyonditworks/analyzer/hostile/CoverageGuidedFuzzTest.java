package io.github.beyonditworks.analyzer.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for inputs that take new paths through what reads them, one target at a time: {@code
 * JAZZER_FUZZ=1 mvn -Pfuzz -pl analyzer-core test -Dtest=CoverageGuidedFuzzTest#baseline}.
 */
class CoverageGuidedFuzzTest {

  private static final String A_WHILE = "1m";

  static Stream<byte[]> seeds() {
    return Stream.of(FuzzTarget.values()).map(FuzzTarget::seed);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = A_WHILE)
  void lexicalCheck(byte[] bytes) {
    FuzzTarget.LEXICAL_CHECK.read(bytes);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = A_WHILE)
  void configuration(byte[] bytes) {
    FuzzTarget.CONFIGURATION.read(bytes);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = A_WHILE)
  void baseline(byte[] bytes) {
    FuzzTarget.BASELINE.read(bytes);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = A_WHILE)
  void cache(byte[] bytes) {
    FuzzTarget.CACHE.read(bytes);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = A_WHILE)
  void evidence(byte[] bytes) {
    FuzzTarget.EVIDENCE.read(bytes);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = A_WHILE)
  void workerProtocol(byte[] bytes) {
    FuzzTarget.WORKER_PROTOCOL.read(bytes);
  }
}
