package io.github.beyonditworks.analyzer.sixmonths;

import io.github.beyonditworks.analyzer.model.ElementName;
import java.util.Comparator;
import java.util.List;

/**
 * A member that the next reader will struggle with.
 *
 * @param element the member
 * @param path its file
 * @param line its first line
 * @param points how much, 0 to 100: the sum of the reasons'
 * @param reasons why, those that add most first
 */
public record Struggle(
    ElementName element, String path, int line, double points, List<Reason> reasons) {

  /** Those with most points first. */
  static final Comparator<Struggle> ORDER =
      Comparator.comparingDouble((Struggle s) -> -s.points())
          .thenComparing(Struggle::path)
          .thenComparingInt(Struggle::line)
          .thenComparing(s -> s.element().toString());

  /** Copies the list. */
  public Struggle {
    reasons = List.copyOf(reasons);
  }

  /** The one step that helps most: that of the reason that adds most. */
  public String step() {
    return reasons.get(0).step();
  }
}
