package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A member that a change touched, or what a type has outside its members.
 *
 * @param change what became of it
 * @param before as it was; empty for one that was added
 * @param after as it is; empty for one that was deleted
 * @param origin for one that was added, the member of the same type that its code was taken out of,
 *     as it was; empty where there is none
 * @param newFindings findings that the change brought or made clearly worse, most points first
 * @param fixedFindings findings that are gone, with the points that they took, most first
 * @param touchedFindings findings that were there and are still, most points first
 */
public record ChangedMember(
    Change change,
    Optional<MemberVersion> before,
    Optional<MemberVersion> after,
    Optional<MemberVersion> origin,
    List<ScoredFinding> newFindings,
    List<ScoredFinding> fixedFindings,
    List<ScoredFinding> touchedFindings) {

  /** Copies the lists. */
  public ChangedMember {
    newFindings = List.copyOf(newFindings);
    fixedFindings = List.copyOf(fixedFindings);
    touchedFindings = List.copyOf(touchedFindings);
  }

  /** What became of a member. */
  public enum Change {
    /** There was none like it. */
    ADDED,
    /** It has other code or comments. */
    MODIFIED,
    /** It has another name or other parameters, and maybe other code. */
    RENAMED,
    /** It went to another type, and maybe has another name or other code. */
    MOVED,
    /** It is gone. */
    DELETED;

    /** The name used in reports: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The later of its versions: how it is, or how it was before it was deleted. */
  public MemberVersion latest() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether this is a member, and not what a type has outside its members. */
  public boolean isMember() {
    return !latest().element().member().isEmpty();
  }

  /**
   * By how much a score rose; empty where it is known on one side only.
   *
   * @param dimension the score
   */
  public OptionalDouble gain(Dimension dimension) {
    OptionalDouble was = before.map(b -> b.scores().of(dimension)).orElse(OptionalDouble.empty());
    OptionalDouble is = after.map(a -> a.scores().of(dimension)).orElse(OptionalDouble.empty());
    return was.isPresent() && is.isPresent()
        ? OptionalDouble.of(is.getAsDouble() - was.getAsDouble())
        : OptionalDouble.empty();
  }
}
