package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Testimony;
import io.github.beyonditworks.analyzer.model.Testimony.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is known from running the code and from its history, a line for each kind of evidence. */
public final class EvidenceText {

  private final Analysis analysis;
  private final List<String> lines = new ArrayList<>();
  private final List<String> absent = new ArrayList<>();

  private EvidenceText(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The lines, not yet made inert: they hold names of files. */
  public static List<String> lines(Analysis analysis) {
    EvidenceText text = new EvidenceText(analysis);
    text.lines.addAll(PurposeText.lines(analysis));
    Evidence evidence = analysis.evidence();
    text.add("coverage", evidence.coverage(), SourceKind.MAIN);
    text.add("mutations", evidence.mutations(), SourceKind.MAIN);
    text.add("test results", evidence.testResults(), SourceKind.TEST);
    SixMonthsText.history(evidence.history()).ifPresent(text.lines::add);
    if (!text.absent.isEmpty()) {
      text.lines.add("no reports found: " + String.join(", ", text.absent));
    }
    return text.lines;
  }

  private void add(String name, Testimony<?> testimony, SourceKind kind) {
    if (testimony.reports().isEmpty()) {
      absent.add(name);
      return;
    }
    long told =
        analysis.files().stream()
            .filter(f -> f.facts().kind() == kind)
            .filter(f -> testimony.bySource().containsKey(f.facts().path()))
            .count();
    long files = analysis.files().stream().filter(f -> f.facts().kind() == kind).count();
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%s: %s, %,d of %,d %s files",
                name,
                reports(testimony.reports()),
                told,
                files,
                kind.id()));
    doubts(testimony).forEach(d -> line.append("; ").append(d));
    lines.add(line.toString());
  }

  private static String reports(List<String> reports) {
    return reports.size() == 1
        ? reports.get(0)
        : String.format(Locale.ROOT, "%s and %,d more", reports.get(0), reports.size() - 1);
  }

  private static List<String> doubts(Testimony<?> testimony) {
    List<String> doubts = new ArrayList<>();
    addCount(doubts, testimony.count(State.STALE), "older than their source");
    addCount(doubts, testimony.count(State.FOREIGN), "about other sources");
    addCount(doubts, testimony.count(State.AMBIGUOUS), "ambiguous");
    return doubts;
  }

  private static void addCount(List<String> doubts, long count, String what) {
    if (count > 0) {
      doubts.add(String.format(Locale.ROOT, "%,d %s", count, what));
    }
  }
}
