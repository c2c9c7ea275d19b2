package io.github.beyonditworks.analyzer.rule;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.Set;

/**
 * One judgement that a reviewer may pass on code.
 *
 * <p>A rule is a record whose components are its options, each an {@code int}, {@code double},
 * {@code boolean}, {@code String} or {@code List<String>} annotated with {@link Option}; the
 * constructor without arguments gives the defaults. Rules keep no state and are called from several
 * threads.
 */
public sealed interface Rule permits FileRule, ProjectRule {

  /** The name in configuration, suppressions and reports: lower case words joined by hyphens. */
  String id();

  /** The score that the rule's findings lower. */
  Dimension dimension();

  /** How much a finding matters unless the configuration or the finding itself says otherwise. */
  Severity severity();

  /** The kinds of code that the rule looks at. */
  default Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN, SourceKind.TEST);
  }

  /**
   * Whether the rule is on where the configuration does not name it. One that was found to be wrong
   * more often than once in ten findings waits to be asked for.
   */
  default boolean isOnByDefault() {
    return true;
  }

  /**
   * The rule's documentation as Markdown, its only home: a title ({@code # …}) and the sections
   * {@code ## What}, {@code ## Why it matters}, {@code ## How to fix it} and {@code ## When not
   * to}. Blocks of {@code java} code are complete compilation units and run as tests: a line that
   * ends in {@code // finding} must be reported, no other may be.
   */
  String documentation();
}
