package io.github.beyonditworks.analyzer.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.baseline.BaselineException;
import io.github.beyonditworks.analyzer.baseline.BaselineMatch;
import io.github.beyonditworks.analyzer.disk.WholeFile;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What a project's own tests may ask of its code. Messages name the findings that cost most, with
 * the step that each advises.
 *
 * @since 0.1.0
 */
public final class AnalysisAssert extends AbstractAssert<AnalysisAssert, Analysis> {

  private static final int MOST_SHOWN = 10;

  AnalysisAssert(Analysis actual) {
    super(actual, AnalysisAssert.class);
  }

  /** Whether the overall score is high enough. */
  public AnalysisAssert hasOverallAtLeast(double least) {
    return atLeast("overall", actual.scores().overall(), least);
  }

  /** Whether the next reader will understand the code. */
  public AnalysisAssert hasReadabilityAtLeast(double least) {
    return atLeast("readability", actual.scores().readability(), least);
  }

  /** Whether the code can be tested. */
  public AnalysisAssert hasTestabilityAtLeast(double least) {
    return atLeast("testability", actual.scores().testability(), least);
  }

  /** Whether the documentation says what the code alone cannot. */
  public AnalysisAssert hasDocumentationAtLeast(double least) {
    return atLeast("documentation", actual.scores().documentation(), least);
  }

  /** Whether there is no finding of a severity or above. */
  public AnalysisAssert hasNoFindingsFrom(Severity least) {
    isComplete();
    List<Finding> found = worst(f -> f.severity().compareTo(least) >= 0);
    if (!found.isEmpty()) {
      failWithMessage(
          "Expected no finding of severity %s or above, but there are %d:%n%s",
          least.id(), found.size(), shown(found));
    }
    return this;
  }

  /**
   * Whether nothing was found beyond what is frozen in a file. Where there is no such file it is
   * written from what is found now, and the assertion holds: commit it. What is mended is taken out
   * of the file, so that it cannot come back.
   *
   * @param file the frozen findings of severity minor and above, as {@code quality:baseline} writes
   *     them
   */
  public AnalysisAssert hasNothingBeyond(Path file) {
    isComplete();
    List<Finding> findings = worst(f -> f.severity() != Severity.INFO);
    try {
      if (Files.notExists(file)) {
        WholeFile.write(file, Baseline.of(findings).text().getBytes(UTF_8));
        return this;
      }
      Baseline frozen = Baseline.parse(Files.readString(file));
      BaselineMatch match =
          BaselineMatch.of(
              frozen,
              findings,
              actual.files().stream().map(ScoredFile::facts).toList(),
              path -> true);
      List<Finding> beyond = findings.stream().filter(f -> !match.accepted().contains(f)).toList();
      if (!beyond.isEmpty()) {
        failWithMessage(
            "Expected nothing beyond what is frozen in %s, but there are %d more:%n%s",
            file, beyond.size(), shown(beyond));
      }
      if (!match.gone().isEmpty()) {
        WholeFile.write(file, match.remaining().text().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BaselineException e) {
      failWithMessage("%s cannot be read: %s", file, e.getMessage());
    }
    return this;
  }

  /** Whether every file could be analysed: what nobody looked at has no findings either. */
  public AnalysisAssert isComplete() {
    isNotNull();
    boolean hidden = actual.problems().stream().anyMatch(p -> p.kind().hidesCode());
    if (hidden || actual.summary().analyzed() == 0) {
      failWithMessage(
          "Expected every file to be analysed, but:%n%s",
          actual.problems().stream()
              .map(p -> "  " + p.path() + ": " + p.message())
              .collect(Collectors.joining(System.lineSeparator())));
    }
    return this;
  }

  private AnalysisAssert atLeast(String name, OptionalDouble score, double least) {
    isComplete();
    if (score.isPresent() && score.getAsDouble() < least) {
      List<Finding> costly = worst(f -> name.equals("overall") || f.dimension().id().equals(name));
      failWithMessage(
          "Expected %s of at least %s, but it is %s. What costs most:%n%s",
          name, least, Scores.shown(score.getAsDouble()), shown(costly));
    }
    return this;
  }

  private List<Finding> worst(java.util.function.Predicate<Finding> wanted) {
    return actual.findings().stream()
        .filter(f -> wanted.test(f.finding()))
        .sorted(Comparator.comparingDouble((ScoredFinding f) -> -f.points()))
        .map(ScoredFinding::finding)
        .toList();
  }

  private static String shown(List<Finding> findings) {
    return findings.stream()
        .limit(MOST_SHOWN)
        .map(
            f ->
                String.format(
                    Locale.ROOT, "  %s:%d %s: %s", f.path(), f.place().line(), f.rule(), f.step()))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
