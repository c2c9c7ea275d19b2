package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.CoverageCount;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileCoverage;
import io.github.beyonditworks.analyzer.model.FileHistory;
import io.github.beyonditworks.analyzer.model.FileHistory.Churn;
import io.github.beyonditworks.analyzer.model.FileMutants;
import io.github.beyonditworks.analyzer.model.History;
import io.github.beyonditworks.analyzer.model.History.State;
import io.github.beyonditworks.analyzer.model.MemberHistory;
import io.github.beyonditworks.analyzer.model.MemberHistory.Words;
import io.github.beyonditworks.analyzer.model.Mutant;
import io.github.beyonditworks.analyzer.model.Mutant.Fate;
import io.github.beyonditworks.analyzer.model.Testimony;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The evidence that examples state in comments at their lines: {@code // survived: what}, {@code //
 * killed: what}, {@code // unreached: what}, {@code // 1 of 2 branches missed} and {@code //
 * history: 3 changes, 40 of 90 tokens, gone: name} since the comment was written.
 */
final class StatedEvidence {

  private static final Pattern MUTANT = Pattern.compile("// (survived|killed|unreached): ([^/]+)");
  private static final Pattern BRANCHES = Pattern.compile("// (\\d+) of (\\d+) branches missed");
  private static final Pattern HISTORY =
      Pattern.compile(
          "(\\w+)\\((.*?)\\).*// history: (\\d+) changes, (\\d+) of (\\d+) tokens(?:, gone: ([\\w ]+))?");
  private static final Pattern TYPE = Pattern.compile("^(?:public )?(?:final )?class (\\w+)");
  private static final Map<String, Fate> FATES =
      Map.of("survived", Fate.SURVIVED, "killed", Fate.KILLED, "unreached", Fate.NO_COVERAGE);

  private StatedEvidence() {}

  static Evidence in(String code, String path) {
    SortedMap<Integer, CoverageCount> covered = new TreeMap<>();
    List<Mutant> mutants = new ArrayList<>();
    List<String> lines = code.lines().toList();
    SortedMap<String, MemberHistory> members = new TreeMap<>();
    String type = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher declared = TYPE.matcher(lines.get(i));
      type = declared.find() ? declared.group(1) : type;
      Matcher history = HISTORY.matcher(lines.get(i));
      if (history.find()) {
        members.put(type + "#" + signature(history), member(history));
      }
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
        Testimony.absent(),
        history(path, members));
  }

  private static History history(String path, SortedMap<String, MemberHistory> members) {
    FileHistory file = new FileHistory(new Churn(9, 4), 3, true, Optional.empty(), members);
    return new History(
        State.PRESENT, "", "head", 9, 900, new TreeMap<>(Map.of(path, file)), List.of());
  }

  /** The types of parameters without their names. */
  private static String signature(Matcher history) {
    String types = history.group(2).replaceAll("(\\w+) \\w+", "$1");
    return history.group(1) + "(" + types + ")";
  }

  private static MemberHistory member(Matcher history) {
    List<String> gone =
        history.group(6) == null ? List.of() : List.of(history.group(6).strip().split(" "));
    int changes = Integer.parseInt(history.group(3));
    return new MemberHistory(
        new Churn(changes, 1),
        true,
        Optional.empty(),
        Optional.of(
            new Words(
                changes,
                400,
                Integer.parseInt(history.group(4)),
                Integer.parseInt(history.group(5)),
                gone)));
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
