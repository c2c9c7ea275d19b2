package io.github.beyonditworks.analyzer.source;

import java.util.Optional;

/** Names what is valid Java on a line that could not be parsed, and is not known to the parser. */
final class Gap {

  private Gap() {}

  /** The construct on a line, in words; empty where nothing is known to be missing. */
  static Optional<String> at(String text, int line) {
    String code = text.lines().skip(line - 1L).findFirst().orElse("");
    int[] guard = {-1};
    CodeScan.words(
        code,
        (begin, end) -> {
          if (code.startsWith("when", begin) && end == begin + "when".length()) {
            guard[0] = Math.max(guard[0], CodeScan.arrowAfterCondition(code, end));
          }
        });
    return guard[0] >= 0
        ? Optional.of("a guard that ends in a conditional expression without parentheses")
        : Optional.empty();
  }
}
