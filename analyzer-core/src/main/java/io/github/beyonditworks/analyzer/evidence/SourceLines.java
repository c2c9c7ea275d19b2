package io.github.beyonditworks.analyzer.evidence;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Tells lines that cannot have made code: empty ones, comments to the line's end, imports, and
 * those beyond the end of the file. Compilers tie code to lines with tokens of it, so a report that
 * names another line is about another text.
 */
final class SourceLines {

  private static final Pattern WITHOUT_CODE =
      Pattern.compile("\\s*(//.*|(import|package)\\s+[\\w.*\\s]+;\\s*)?");

  private SourceLines() {}

  /** The first of some lines that holds no code; empty where all may. */
  static OptionalInt withoutCode(Path file, Charset charset, Collection<Integer> lines) {
    if (lines.isEmpty()) {
      return OptionalInt.empty();
    }
    List<String> text;
    try {
      text = new String(Files.readAllBytes(file), charset).lines().toList();
    } catch (IOException e) {
      // The analysis itself says that the file cannot be read.
      return OptionalInt.empty();
    }
    return lines.stream()
        .mapToInt(Integer::intValue)
        .sorted()
        .filter(l -> l < 1 || l > text.size() || WITHOUT_CODE.matcher(text.get(l - 1)).matches())
        .findFirst();
  }
}
