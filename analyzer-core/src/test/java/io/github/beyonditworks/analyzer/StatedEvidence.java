package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.CoverageCount;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileCoverage;
import io.github.beyonditworks.analyzer.model.FileMutants;
import io.github.beyonditworks.analyzer.model.Mutant;
import io.github.beyonditworks.analyzer.model.Mutant.Fate;
import io.github.beyonditworks.analyzer.model.Testimony;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The evidence that examples state in comments at their lines: {@code // survived: what}, {@code //
 * killed: what}, {@code // unreached: what} and {@code // 1 of 2 branches missed}.
 */
final class StatedEvidence {

  private static final Pattern MUTANT = Pattern.compile("// (survived|killed|unreached): ([^/]+)");
  private static final Pattern BRANCHES = Pattern.compile("// (\\d+) of (\\d+) branches missed");
  private static final Map<String, Fate> FATES =
      Map.of("survived", Fate.SURVIVED, "killed", Fate.KILLED, "unreached", Fate.NO_COVERAGE);

  private StatedEvidence() {}

  static Evidence in(String code, String path) {
    SortedMap<Integer, CoverageCount> covered = new TreeMap<>();
    List<Mutant> mutants = new ArrayList<>();
    List<String> lines = code.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      MUTANT
          .matcher(lines.get(i))
          .results()
          .forEach(m -> mutants.add(mutant(line, m.group(1), m.group(2))));
      Matcher branches = BRANCHES.matcher(lines.get(i));
      if (branches.find()) {
        int missed = Integer.parseInt(branches.group(1));
        covered.put(
            line, new CoverageCount(0, 1, missed, Integer.parseInt(branches.group(2)) - missed));
      }
    }
    return new Evidence(
        told(path, covered.isEmpty(), new FileCoverage(covered, List.of())),
        told(path, mutants.isEmpty(), new FileMutants(mutants)),
        Testimony.absent());
  }

  private static <T> Testimony<T> told(String path, boolean nothing, T value) {
    return nothing
        ? Testimony.absent()
        : new Testimony<>(List.of("report.xml"), new TreeMap<>(Map.of(path, value)), List.of());
  }

  private static Mutant mutant(int line, String fate, String description) {
    return new Mutant(
        "Example", "any", "()V", line, line, "Mutator", description.strip(), "", FATES.get(fate));
  }
}
