package io.github.beyonditworks.analyzer.change;

import java.util.Optional;

/**
 * A file that a change touched.
 *
 * @param before its path before; empty for one that was added
 * @param after its path after; empty for one that was deleted
 */
public record ChangedFile(Optional<String> before, Optional<String> after) {

  /** The later of its paths. */
  public String path() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether it stands under another path than before. */
  public boolean isRenamed() {
    return before.isPresent() && after.isPresent() && !before.equals(after);
  }
}
