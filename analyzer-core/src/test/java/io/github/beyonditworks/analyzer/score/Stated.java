package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.FileLinks;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Identity;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Findings, facts and scores as tests state them, where no code has to be analysed for them. */
public record Stated(
    String rule,
    Dimension dimension,
    Severity severity,
    String path,
    String type,
    String member,
    int line,
    double value,
    double limit,
    String code,
    boolean ledgerOnly) {

  /** One occurrence of a rule of readability, in {@code shop.A} of {@code A.java}. */
  public static Stated of(String rule) {
    return new Stated(
        rule,
        Dimension.READABILITY,
        Severity.MINOR,
        "A.java",
        "shop.A",
        "",
        1,
        1,
        0,
        "0123456789abcdef",
        false);
  }

  /** In another file and type. */
  public Stated in(String newPath, String newType) {
    return new Stated(
        rule, dimension, severity, newPath, newType, member, line, value, limit, code, ledgerOnly);
  }

  /** In a member. */
  public Stated of(String newMember, int newLine) {
    return new Stated(
        rule, dimension, severity, path, type, newMember, newLine, value, limit, code, ledgerOnly);
  }

  /** Of another dimension. */
  public Stated of(Dimension other) {
    return new Stated(
        rule, other, severity, path, type, member, line, value, limit, code, ledgerOnly);
  }

  /** Of another severity. */
  public Stated of(Severity other) {
    return new Stated(
        rule, dimension, other, path, type, member, line, value, limit, code, ledgerOnly);
  }

  /** Measured against a limit. */
  public Stated measured(double newValue, double newLimit) {
    return new Stated(
        rule, dimension, severity, path, type, member, line, newValue, newLimit, code, ledgerOnly);
  }

  /** Standing on other code. */
  public Stated on(String newCode) {
    return new Stated(
        rule, dimension, severity, path, type, member, line, value, limit, newCode, ledgerOnly);
  }

  /** A line of the ledger that nobody is told as a finding. */
  public Stated onlyInTheLedger() {
    return new Stated(
        rule, dimension, severity, path, type, member, line, value, limit, code, true);
  }

  /** The finding. */
  public Finding finding() {
    return new Finding(
        rule,
        dimension,
        severity,
        path,
        new Place(line, 1, line, 2),
        new ElementName(type, member),
        "A message.",
        value,
        limit,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new Identity(code, 1, rule + type + member + code),
        ledgerOnly);
  }

  /** The finding with what it costs. */
  public ScoredFinding at(double points) {
    return new ScoredFinding(finding(), points);
  }

  /** A member of two lines. */
  public static MemberFacts member(String signature, Map<String, Integer> measures) {
    return new MemberFacts(signature, new Place(2, 1, 3, 1), 2, Measures.of(measures));
  }

  /** A type of nine lines or more. */
  public static TypeFacts type(String name, int codeLines, MemberFacts... members) {
    return new TypeFacts(name, new Place(1, 1, 9, 1), codeLines, Measures.NONE, List.of(members));
  }

  /** A file with types. */
  public static FileFacts file(String path, SourceKind kind, TypeFacts... types) {
    return new FileFacts(
        path,
        kind,
        9,
        Measures.NONE,
        List.of(types),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        FileLinks.NONE,
        StatementHashes.NONE,
        List.of(),
        List.of(),
        List.of());
  }

  /** The same score in all dimensions. */
  public static Scores scores(double all) {
    OptionalDouble score = OptionalDouble.of(all);
    return new Scores(score, score, score, score);
  }

  /** A file with one type and the score of that. */
  public static ScoredFile scored(
      String path, SourceKind kind, String type, int lines, double all) {
    TypeFacts facts = type(type, lines);
    ScoredType scored = new ScoredType(facts, scores(all), Map.of(), 0, List.of());
    return new ScoredFile(file(path, kind, facts), scores(all), List.of(scored));
  }
}
