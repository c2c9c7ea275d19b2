package io.github.beyonditworks.analyzer.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for inputs that take new paths through what reads them, one target at a time: {@code
 * JAZZER_FUZZ=1 mvn -Pfuzz -pl analyzer-core test -Dtest=CoverageGuidedFuzzTest#baseline}.
 */
class CoverageGuidedFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void lexicalCheck(byte[] bytes) {
    FuzzTarget.LEXICAL_CHECK.read(bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void configuration(byte[] bytes) {
    FuzzTarget.CONFIGURATION.read(bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void baseline(byte[] bytes) {
    FuzzTarget.BASELINE.read(bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void cache(byte[] bytes) {
    FuzzTarget.CACHE.read(bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void evidence(byte[] bytes) {
    FuzzTarget.EVIDENCE.read(bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void workerProtocol(byte[] bytes) {
    FuzzTarget.WORKER_PROTOCOL.read(bytes);
  }
}
