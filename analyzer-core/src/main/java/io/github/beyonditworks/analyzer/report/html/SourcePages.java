package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.report.SourceLines;
import io.github.beyonditworks.analyzer.report.html.SourcePage.FindingCard;
import io.github.beyonditworks.analyzer.report.html.SourcePage.Line;
import io.github.beyonditworks.analyzer.report.html.SourcePage.Note;
import io.github.beyonditworks.analyzer.score.ScoreParts;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts findings below the lines of a source file. */
final class SourcePages {

  private static final String BEGINS_FINDING = "found";
  private static final String CONTRIBUTES = "adds";

  /** Shorter openings hide less than a click is worth. */
  private static final int LONG_OPENING = 6;

  private final ReportedProject project;
  private final ScoredFile file;
  private final List<ScoredFinding> findings;
  private final List<FindingCard> all = new ArrayList<>();
  private final Map<String, WhatIf> whatIfs = new HashMap<>();
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
    file.types().forEach(this::addWhatIf);
    placeFindings();
  }

  private void addWhatIf(ScoredType type) {
    project
        .scoreModel()
        .ifPresent(
            model ->
                whatIfs.putIfAbsent(
                    type.facts().name(),
                    new WhatIf(
                        ScoreParts.of(
                            model,
                            type.facts(),
                            file.facts().kind(),
                            project.findingsIn(file.facts().path(), type.facts().name()).stream()
                                .map(ScoredFinding::finding)
                                .toList()))));
  }

  /** The lines of the file, as far as they can be read. */
  List<String> source() {
    return source.orElse(List.of());
  }

  /** The page of the file. */
  SourcePage page() {
    List<Line> lines = lines();
    int opening = opening(lines);
    return page(lines.subList(0, opening), lines.subList(opening, lines.size()));
  }

  /**
   * The page without code: with that it changes, and with what is in the code, but with no more.
   */
  SourcePage outline() {
    Set<Integer> numbers = new TreeSet<>(cards.keySet());
    numbers.addAll(notes.keySet());
    return page(List.of(), numbers.stream().map(n -> line(n, List.of())).toList());
  }

  /**
   * How many lines stand before the first type and what is said about it: the licence, the package
   * and the imports. 0 where they are few, or something was found in them.
   */
  private int opening(List<Line> lines) {
    int end = 0;
    int last = Math.min(firstType() - 1, lines.size());
    for (int i = 0; i < last; i++) {
      String code = i < source().size() ? source().get(i) : "";
      if (lines.get(i).mark() != null) {
        return 0;
      }
      if (code.startsWith("package ") || code.startsWith("import ")) {
        end = i + 1;
      }
    }
    return end < LONG_OPENING ? 0 : end;
  }

  private int firstType() {
    return file.types().isEmpty() ? 1 : file.types().get(0).facts().place().line();
  }

  private SourcePage page(List<Line> opening, List<Line> lines) {
    String path = file.facts().path();
    return new SourcePage(
        project.frame(path.substring(path.lastIndexOf('/') + 1), project.pages().page(path)),
        path,
        KindTable.title(file.facts().kind()),
        packagePage(),
        types(),
        file.facts().problems().stream().map(p -> Trouble.row(project.pages(), p)).toList(),
        source.isPresent(),
        Minimap.of(source().size(), all),
        opening,
        lines);
  }

  private String packagePage() {
    return file.types().isEmpty()
        ? null
        : project.packagePage(new TypeCost(file, file.types().get(0), 0));
  }

  private List<TypePart> types() {
    Map<String, List<FindingCard>> ledgers = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      String type = findings.get(i).finding().element().type();
      ledgers.computeIfAbsent(type, t -> new ArrayList<>()).add(all.get(i));
    }
    List<TypePart> types = new ArrayList<>();
    for (ScoredType type : file.types()) {
      List<FindingCard> ledger = ledgers.getOrDefault(type.facts().name(), new ArrayList<>());
      ledger.sort(FindingCard.MOST_POINTS_FIRST);
      types.add(
          TypePart.of(
              project, new TypeCost(file, type, 0), ledger, whatIfs.get(type.facts().name())));
    }
    return types;
  }

  private void placeFindings() {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i).finding();
      FindingCard card = card(i);
      all.add(card);
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
        findings.get(index).points(),
        finding.dimension().id(),
        memberOf(finding),
        finding.message(),
        finding.suggestion().orElse(null),
        index + 1 < findings.size() ? anchor(index + 1) : null,
        whatIfs.containsKey(finding.element().type())
            ? whatIfs.get(finding.element().type()).amounts(finding)
            : "");
  }

  private static String anchor(int index) {
    return "finding-" + (index + 1);
  }

  private static String memberOf(Finding finding) {
    String member = finding.element().member();
    int parameters = member.indexOf('(');
    return parameters < 0 ? member : member.substring(0, parameters);
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
    List<FindingCard> found = new ArrayList<>(cards.getOrDefault(number, List.of()));
    found.sort(FindingCard.MOST_POINTS_FIRST);
    List<Note> added = notes.getOrDefault(number, List.of());
    String mark = null;
    if (!found.isEmpty()) {
      mark = BEGINS_FINDING;
    } else if (!added.isEmpty()) {
      mark = CONTRIBUTES;
    }
    return new Line(
        number,
        mark,
        code,
        added,
        found.stream().filter(c -> !c.isQuiet()).toList(),
        found.stream().filter(FindingCard::isQuiet).toList());
  }
}
