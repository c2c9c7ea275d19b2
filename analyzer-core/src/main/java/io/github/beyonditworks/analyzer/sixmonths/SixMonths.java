package io.github.beyonditworks.analyzer.sixmonths;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.History.State;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods and constructors of production code that another developer will struggle with in six
 * months.
 *
 * @param members those with most points first
 * @param hotspots the files that are changed often and costly to read, the worst first
 * @param unknown what could not be taken into account, as sentences in plain text
 */
public record SixMonths(List<Struggle> members, List<Hotspot> hotspots, List<String> unknown) {

  /** Nothing to struggle with. */
  public static final SixMonths NONE = new SixMonths(List.of(), List.of(), List.of());

  private static final int MOST_MEMBERS = 50;

  /** Fewer points are the ordinary effort of reading code. */
  private static final double LEAST_POINTS = 10;

  /** Copies the lists. */
  public SixMonths {
    members = List.copyOf(members);
    hotspots = List.copyOf(hotspots);
    unknown = List.copyOf(unknown);
  }

  /**
   * Ranks the members of a project.
   *
   * @param project its scores and findings
   * @param evidence what running it and its history have shown
   * @param tested the types that tests name
   */
  public static SixMonths of(ScoredProject project, Evidence evidence, Set<String> tested) {
    List<Struggle> struggles = new ArrayList<>(all(project, evidence, tested));
    struggles.removeIf(s -> s.points() < LEAST_POINTS);
    return new SixMonths(
        struggles.subList(0, Math.min(MOST_MEMBERS, struggles.size())),
        Hotspot.of(project, evidence),
        unknown(evidence, areTestsKnown(project)));
  }

  private static boolean areTestsKnown(ScoredProject project) {
    return project.files().stream().anyMatch(f -> f.facts().kind() == SourceKind.TEST);
  }

  /**
   * All methods and constructors of production code that anything speaks against, for studies: the
   * ordinary ones too that {@link #of} leaves out.
   *
   * @param project its scores and findings
   * @param evidence what running it and its history have shown
   * @param tested the types that tests name
   */
  public static List<Struggle> all(ScoredProject project, Evidence evidence, Set<String> tested) {
    Map<String, List<ScoredFinding>> findings = new HashMap<>();
    for (ScoredFinding finding : project.findings()) {
      if (!finding.finding().element().member().isEmpty()) {
        String key = finding.finding().path() + finding.finding().element();
        findings.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
      }
    }
    Reasons reasons = new Reasons(evidence, areTestsKnown(project), tested);
    List<Struggle> struggles = new ArrayList<>();
    for (ScoredFile file : project.files()) {
      if (file.facts().kind() == SourceKind.MAIN) {
        add(file, findings, reasons, struggles);
      }
    }
    struggles.sort(Struggle.ORDER);
    return struggles;
  }

  private static void add(
      ScoredFile file,
      Map<String, List<ScoredFinding>> findings,
      Reasons reasons,
      List<Struggle> struggles) {
    for (ScoredType type : file.types()) {
      for (ScoredMember member : type.members()) {
        if (!member.facts().signature().endsWith(")")) {
          continue;
        }
        ElementName element = new ElementName(type.facts().name(), member.facts().signature());
        List<ScoredFinding> own = findings.getOrDefault(file.facts().path() + element, List.of());
        List<Reason> found = reasons.of(file.facts().path(), element, member, own);
        double points = 0;
        for (Reason reason : found) {
          points += reason.points();
        }
        if (!found.isEmpty()) {
          struggles.add(
              new Struggle(
                  element,
                  file.facts().path(),
                  member.facts().place().line(),
                  Reasons.rounded(points),
                  found));
        }
      }
    }
  }

  private static List<String> unknown(Evidence evidence, boolean testsKnown) {
    List<String> unknown = new ArrayList<>();
    State history = evidence.history().state();
    if (history != State.PRESENT) {
      unknown.add(
          "How often code changed and whether its authors are still there is not counted: "
              + (history == State.OFF
                  ? "nobody asked for the history of the repository."
                  : "the history of the repository is not known."));
    }
    if (!testsKnown) {
      unknown.add("Whether tests show the use is not counted: no test code was analysed.");
    }
    return unknown;
  }
}
