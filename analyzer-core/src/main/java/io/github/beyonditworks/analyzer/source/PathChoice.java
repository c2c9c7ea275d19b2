package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which files are wanted, judged by their paths.
 *
 * @param includes patterns that a path must fit one of; empty for all
 * @param excludes patterns that a path must fit none of
 * @param includeTests whether test code is wanted
 * @param excludeGenerated whether folders of generated sources are left out
 */
public record PathChoice(
    List<PathPattern> includes,
    List<PathPattern> excludes,
    boolean includeTests,
    boolean excludeGenerated) {

  private static final Pattern TEST_PATH =
      Pattern.compile("(?:.*/)?src/(?:jmh|[^/]*(?:[tT]est|(?<![a-z])it(?![a-z]))[^/]*)/.*");
  private static final Pattern MAIN_PATH = Pattern.compile("(?:.*/)?src/(?:main|java)/.*");
  private static final Pattern GENERATED_PATH =
      Pattern.compile("(?:.*/)?(?:generated|generated-(?:test-)?sources|src-gen|gen-src)/.*");

  /** Why a path is left out; empty for one that is wanted. */
  public Optional<String> reasonToSkip(String path, Optional<SourceKind> kind) {
    if (excludeGenerated && GENERATED_PATH.matcher(path).matches()) {
      return Optional.of(SkippedFile.GENERATED);
    }
    if (!includeTests && kind.equals(Optional.of(SourceKind.TEST))) {
      return Optional.of("test code");
    }
    return isWanted(path) ? Optional.empty() : Optional.of("excluded by pattern");
  }

  /** Whether the patterns let a path in. */
  public boolean isWanted(String path) {
    boolean included = includes.isEmpty() || includes.stream().anyMatch(p -> p.matches(path));
    return included && excludes.stream().noneMatch(p -> p.matches(path));
  }

  /** What a file is for, where its path tells. */
  static Optional<SourceKind> kindOf(String path) {
    if (MAIN_PATH.matcher(path).matches()) {
      return Optional.of(SourceKind.MAIN);
    }
    return TEST_PATH.matcher(path).matches() ? Optional.of(SourceKind.TEST) : Optional.empty();
  }
}
