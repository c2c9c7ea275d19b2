package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.baseline.BaselineMatch;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.gate.Violation;
import io.github.beyonditworks.analyzer.model.Documents;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.PatternMatch;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Purpose;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.score.Outlook;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.sixmonths.SixMonths;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The one result of an analysis. Reports and goals only read it.
 *
 * @param projectName the name in reports
 * @param toolVersion the version of this library
 * @param scoreModelVersion the version of the coefficients
 * @param configuration what was judged
 * @param summary what was looked at
 * @param project the scores and the ledger
 * @param outlook what a team would do first
 * @param violations the gate's conditions that do not hold; empty when it passes
 * @param problems what could not be analysed, sorted by path
 * @param skipped what was left out on purpose, sorted by path
 * @param locations where each analysed file was read from, by its path in reports
 * @param charset the encoding in which the files were read
 * @param comparison what a change did, where there is a base to compare with
 * @param baseline the findings that are accepted for now, and the entries that are mended
 * @param suppressed the findings that somebody wished not to hear of, sorted
 * @param evidence what reports of other tools tell of the analysed files, and what in them is not
 *     to be trusted
 * @param patterns the design patterns that were recognised, sorted by path and line
 * @param tests the test classes that name each type of production code, nearest first, by the
 *     type's name; types that none names are left out
 * @param sixMonths the members that another developer will struggle with in six months
 * @param purpose what the project was taken for, and why
 * @param documents what the project tells its readers besides comments in the code
 */
public record Analysis(
    String projectName,
    String toolVersion,
    String scoreModelVersion,
    Configuration configuration,
    Summary summary,
    ScoredProject project,
    Outlook outlook,
    List<Violation> violations,
    List<Problem> problems,
    List<SkippedFile> skipped,
    Map<String, Path> locations,
    Charset charset,
    Optional<Comparison> comparison,
    BaselineMatch baseline,
    List<Finding> suppressed,
    Evidence evidence,
    List<PatternMatch> patterns,
    SortedMap<String, List<String>> tests,
    SixMonths sixMonths,
    Purpose purpose,
    Documents documents) {

  /** Copies the collections. */
  public Analysis {
    violations = List.copyOf(violations);
    problems = List.copyOf(problems);
    skipped = List.copyOf(skipped);
    locations = Map.copyOf(locations);
    suppressed = List.copyOf(suppressed);
    patterns = List.copyOf(patterns);
    tests = Collections.unmodifiableSortedMap(new TreeMap<>(tests));
  }

  /**
   * What was looked at.
   *
   * @param files the Java files found
   * @param analyzed those that were analysed
   * @param skipped those left out on purpose
   * @param failed those that could not be read or parsed
   * @param codeLines the lines of code of the analysed files
   * @param suppressed the findings that somebody wished not to hear of
   */
  public record Summary(
      int files, int analyzed, int skipped, int failed, int codeLines, int suppressed) {}

  /** The scores of the production code; of the test code where there is no other. */
  public Scores scores() {
    return project.scores();
  }

  /** The analysed files, sorted by path. */
  public List<ScoredFile> files() {
    return project.files();
  }

  /**
   * The findings with their points, sorted by path and place. What only tells where points go is
   * none: see {@link #ledger}.
   */
  public List<ScoredFinding> findings() {
    return project.findings().stream().filter(f -> !f.finding().ledgerOnly()).toList();
  }

  /**
   * All that the scores lost, sorted by path and place: for every type and dimension, the points
   * sum up to {@code 100 - score}.
   */
  public List<ScoredFinding> ledger() {
    return project.findings();
  }
}
