package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A top-level type in a file that a change touched.
 *
 * @param before as it was; empty for one that was added
 * @param after as it is; empty for one that was deleted
 */
public record ChangedType(Optional<MemberVersion> before, Optional<MemberVersion> after) {

  /** The later of its versions. */
  public MemberVersion latest() {
    return after.or(() -> before).orElseThrow();
  }

  /** Its file: now, or before it was deleted. */
  public String path() {
    return latest().path();
  }

  /** Its full name: now, or before it was deleted. */
  public String name() {
    return latest().element().type();
  }

  /** What its file is for. */
  public SourceKind kind() {
    return latest().kind();
  }

  /** Whether it is on both sides. */
  public boolean isKept() {
    return before.isPresent() && after.isPresent();
  }

  /** A score in the base; empty where there was none. */
  public OptionalDouble scoreBefore(Dimension dimension) {
    return before.map(v -> v.scores().of(dimension)).orElse(OptionalDouble.empty());
  }

  /** A score now; empty where there is none. */
  public OptionalDouble scoreAfter(Dimension dimension) {
    return after.map(v -> v.scores().of(dimension)).orElse(OptionalDouble.empty());
  }
}
