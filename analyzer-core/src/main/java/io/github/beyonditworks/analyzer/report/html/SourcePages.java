package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.html.SourcePage.FindingCard;
import io.github.beyonditworks.analyzer.report.html.SourcePage.Line;
import io.github.beyonditworks.analyzer.report.html.SourcePage.Note;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts findings below the lines of a source file. */
final class SourcePages {

  private static final String BEGINS_FINDING = "found";
  private static final String CONTRIBUTES = "adds";

  private final ReportedProject project;
  private final ScoredFile file;
  private final List<ScoredFinding> findings;
  private final Map<Integer, List<FindingCard>> cards = new HashMap<>();
  private final Map<Integer, List<Note>> notes = new HashMap<>();

  private SourcePages(ReportedProject project, ScoredFile file) {
    this.project = project;
    this.file = file;
    this.findings = project.findingsIn(file.facts().path());
  }

  /** The page of a file. */
  static SourcePage of(ReportedProject project, ScoredFile file) {
    return new SourcePages(project, file).page();
  }

  private SourcePage page() {
    String path = file.facts().path();
    placeFindings();
    Path location = project.analysis().locations().get(path);
    Charset charset = project.analysis().charset();
    Optional<List<String>> source =
        Optional.ofNullable(location).flatMap(l -> SourceLines.read(l, charset));
    boolean tests = file.facts().kind() == SourceKind.TEST;
    return new SourcePage(
        project.frame(path.substring(path.lastIndexOf('/') + 1), project.pages().page(path)),
        path,
        KindTable.title(file.facts().kind()),
        file.types().stream()
            .map(
                t ->
                    TypePart.of(
                        new TypeCost(file, t, 0),
                        tests,
                        project.analysis().tests().getOrDefault(t.facts().name(), List.of())))
            .toList(),
        costliestFirst(),
        file.facts().problems().stream().map(p -> Trouble.row(project.pages(), p)).toList(),
        source.isPresent(),
        lines(source.orElse(List.of())));
  }

  private void placeFindings() {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i).finding();
      FindingCard card = card(i);
      cards.computeIfAbsent(card.line(), l -> new ArrayList<>()).add(card);
      for (Finding.Contributor contributor : finding.contributors()) {
        notes
            .computeIfAbsent(contributor.line(), l -> new ArrayList<>())
            .add(new Note(contributor.text(), card.anchor(), card.rule().title()));
      }
    }
  }

  private FindingCard card(int index) {
    Finding finding = findings.get(index).finding();
    return new FindingCard(
        anchor(index),
        finding.place().line(),
        project.ruleText(finding.rule()),
        finding.severity().id(),
        Figures.points(findings.get(index).points()),
        finding.dimension().id(),
        finding.message(),
        finding.suggestion().orElse(null),
        index + 1 < findings.size() ? anchor(index + 1) : null);
  }

  private static String anchor(int index) {
    return "finding-" + (index + 1);
  }

  private List<FindingCard> costliestFirst() {
    return IntStream.range(0, findings.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -findings.get(i).points()))
        .map(this::card)
        .toList();
  }

  /** A file may have changed since: a finding beyond its end is shown all the same. */
  private List<Line> lines(List<String> source) {
    int last = cards.keySet().stream().mapToInt(n -> n).max().orElse(0);
    JavaColours colours = new JavaColours();
    List<Line> lines = new ArrayList<>(source.size());
    for (int number = 1; number <= Math.max(source.size(), last); number++) {
      boolean exists = number <= source.size();
      if (exists || cards.containsKey(number)) {
        lines.add(line(number, colours.next(exists ? source.get(number - 1) : "")));
      }
    }
    return lines;
  }

  private Line line(int number, List<Piece> code) {
    List<FindingCard> found = cards.getOrDefault(number, List.of());
    List<Note> added = notes.getOrDefault(number, List.of());
    String mark = null;
    if (!found.isEmpty()) {
      mark = BEGINS_FINDING;
    } else if (!added.isEmpty()) {
      mark = CONTRIBUTES;
    }
    return new Line(number, mark, code, added, found);
  }
}
