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
import java.util.Set;
import java.util.TreeSet;
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

  private final Optional<List<String>> source;

  SourcePages(ReportedProject project, ScoredFile file) {
    this.project = project;
    this.file = file;
    this.findings = project.findingsIn(file.facts().path());
    Path location = project.analysis().locations().get(file.facts().path());
    Charset charset = project.analysis().charset();
    this.source = Optional.ofNullable(location).flatMap(l -> SourceLines.read(l, charset));
    placeFindings();
  }

  /** The lines of the file, as far as they can be read. */
  List<String> source() {
    return source.orElse(List.of());
  }

  /** The page of the file. */
  SourcePage page() {
    return page(lines());
  }

  /**
   * The page without code: with that it changes, and with what is in the code, but with no more.
   */
  SourcePage outline() {
    Set<Integer> numbers = new TreeSet<>(cards.keySet());
    numbers.addAll(notes.keySet());
    return page(numbers.stream().map(n -> line(n, List.of())).toList());
  }

  private SourcePage page(List<Line> lines) {
    String path = file.facts().path();
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
        lines);
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
  private List<Line> lines() {
    List<String> code = source();
    int last = cards.keySet().stream().mapToInt(n -> n).max().orElse(0);
    JavaColours colours = new JavaColours();
    List<Line> lines = new ArrayList<>(code.size());
    for (int number = 1; number <= Math.max(code.size(), last); number++) {
      boolean exists = number <= code.size();
      if (exists || cards.containsKey(number)) {
        lines.add(line(number, colours.next(exists ? code.get(number - 1) : "")));
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
