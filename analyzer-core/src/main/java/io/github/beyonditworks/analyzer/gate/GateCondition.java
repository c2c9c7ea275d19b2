package io.github.beyonditworks.analyzer.gate;

import io.github.beyonditworks.analyzer.change.Observation;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.source.PathPattern;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A condition with a name of its own.
 *
 * @param name what it is called where it is broken
 * @param scope the code that it speaks of
 * @param paths patterns that a file must fit one of; empty for all
 * @param demand what it asks for
 */
public record GateCondition(String name, Scope scope, List<PathPattern> paths, Demand demand) {

  /** Copies the list. */
  public GateCondition {
    paths = List.copyOf(paths);
  }

  /** The code that a condition speaks of. */
  public enum Scope {
    /** All code. */
    PROJECT,
    /** Findings that the change brought or made clearly worse. */
    NEW_CODE,
    /** Findings that were there before and that the change made clearly worse. */
    WORSE,
    /** Members that the change touched. */
    CHANGED_MEMBERS;

    /** The name used in configuration: lower case words joined by hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What a condition asks for. */
  public sealed interface Demand {}

  /**
   * At most so many findings.
   *
   * @param maximum the most
   * @param atLeast the mildest severity that counts
   * @param rules the rules that count; empty for all
   * @param dimension the dimension that counts, as its id; empty for all
   */
  public record MostFindings(
      int maximum, Severity atLeast, List<String> rules, Optional<String> dimension)
      implements Demand {

    /** Copies the list. */
    public MostFindings {
      rules = List.copyOf(rules);
    }

    /** Whether a finding counts. */
    boolean counts(Finding finding) {
      return finding.severity().compareTo(atLeast) >= 0
          && (rules.isEmpty() || rules.contains(finding.rule()))
          && dimension.map(d -> finding.dimension().id().equals(d)).orElse(true);
    }
  }

  /**
   * A score of at least so much. Of changed members, one that was there before, or was taken out of
   * one that was, is left in peace unless its score fell by more than the tolerance, or {@code
   * strict}.
   *
   * @param score {@code overall} or a dimension's id
   * @param minimum the least, 0 to 100
   * @param tolerance by how much the score of a member may fall, in points
   * @param strict whether members that got no worse count too
   */
  public record LeastScore(String score, double minimum, double tolerance, boolean strict)
      implements Demand {}

  /**
   * A score not lower than in the base.
   *
   * @param score {@code overall} or a dimension's id
   * @param tolerance by how much it may fall, in points
   */
  public record NotBelowBase(String score, double tolerance) implements Demand {}

  /**
   * Nothing of some kinds to say about the change as a whole.
   *
   * @param kinds the kinds, of those that are known
   */
  public record NoneOf(List<String> kinds) implements Demand {

    /** The kinds that are known. */
    public static final List<String> KNOWN =
        Arrays.stream(Observation.Kind.values()).map(Observation.Kind::id).toList();

    /** Copies the list. */
    public NoneOf {
      kinds = List.copyOf(kinds);
    }
  }

  /** Whether the condition can be held against code only where there is a base. */
  public boolean needsBase() {
    return speaksOfTheChange() || demand instanceof NotBelowBase;
  }

  /** Whether all that it needs to know is in the change. */
  boolean speaksOfTheChange() {
    return scope != Scope.PROJECT || demand instanceof NoneOf;
  }

  /** Whether a file is meant. */
  boolean covers(String path) {
    return paths.isEmpty() || paths.stream().anyMatch(p -> p.matches(path));
  }
}
