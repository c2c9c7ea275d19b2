package io.github.beyonditworks.analyzer.model;

import io.github.beyonditworks.analyzer.model.Mutant.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The mutants of a source file.
 *
 * @param mutants in the order of their lines
 */
public record FileMutants(List<Mutant> mutants) {

  private static final Comparator<Mutant> ORDER =
      Comparator.comparingInt(Mutant::line)
          .thenComparing(Mutant::type)
          .thenComparing(Mutant::method)
          .thenComparing(Mutant::descriptor)
          .thenComparingInt(Mutant::index)
          .thenComparing(Mutant::mutator)
          .thenComparing(Mutant::description)
          .thenComparing(Mutant::fate)
          .thenComparing(Mutant::killingTest);

  /** Sorts the mutants; of one that was tried several times the best fate counts. */
  public FileMutants {
    mutants = eachOnce(mutants.stream().sorted(ORDER).toList());
  }

  /** The mutants of a fate within a place, in the order of their lines. */
  public List<Mutant> within(Place place, Fate fate) {
    return mutants.stream()
        .filter(m -> m.fate() == fate)
        .filter(m -> m.line() >= place.line() && m.line() <= place.endLine())
        .toList();
  }

  /** The mutants of two runs. */
  public FileMutants or(FileMutants other) {
    List<Mutant> both = new ArrayList<>(mutants);
    both.addAll(other.mutants);
    return new FileMutants(both);
  }

  /** In their order the same changes stand side by side, the best fate first. */
  private static List<Mutant> eachOnce(List<Mutant> sorted) {
    List<Mutant> once = new ArrayList<>();
    for (Mutant mutant : sorted) {
      if (once.isEmpty() || !once.get(once.size() - 1).isSameChange(mutant)) {
        once.add(mutant);
      }
    }
    return List.copyOf(once);
  }
}
