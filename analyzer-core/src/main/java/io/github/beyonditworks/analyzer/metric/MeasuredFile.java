package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.metric.CognitiveComplexity.Complexity;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A parsed file whose members and types have been measured: what rules look at. */
public final class MeasuredFile {

  private static final List<String> MEMBER_IDS =
      Stream.concat(
              ReadingLoad.METRICS.stream(),
              Stream.of(
                  CodeLines.METRIC,
                  CognitiveComplexity.METRIC,
                  CyclomaticComplexity.METRIC,
                  NestingDepth.METRIC,
                  ParameterCount.METRIC))
          .map(Metric::id)
          .sorted()
          .toList();

  private static final List<String> ALL_IDS =
      Metrics.ALL.stream().map(Metric::id).sorted().toList();

  private final ParsedFile parsed;
  private final Libraries libraries;
  private final List<MeasuredType> types = new ArrayList<>();
  private final List<MeasuredMember> members = new ArrayList<>();
  private final Map<String, Integer> signatures = new HashMap<>();
  private final IdentityHashMap<Node, ElementName> names = new IdentityHashMap<>();
  private final IdentityHashMap<Node, MeasuredMember> membersByNode = new IdentityHashMap<>();

  private StatementHashes statements;

  private MeasuredFile(ParsedFile parsed, Libraries libraries) {
    this.parsed = parsed;
    this.libraries = libraries;
  }

  /** Measures every member and type of a file that uses no libraries but those that are known. */
  public static MeasuredFile measure(ParsedFile parsed) {
    return measure(parsed, Libraries.standard());
  }

  /** Measures every member and type of a file. */
  public static MeasuredFile measure(ParsedFile parsed, Libraries libraries) {
    MeasuredFile file = new MeasuredFile(parsed, libraries);
    parsed.tree().getTypes().forEach(file::measureType);
    return file;
  }

  /** The parsed file. */
  public ParsedFile parsed() {
    return parsed;
  }

  /** What is known of libraries and frameworks. */
  public Libraries libraries() {
    return libraries;
  }

  /** The top-level types in source order. */
  public List<MeasuredType> types() {
    return types;
  }

  /** The members of all types, nested ones included, in source order. */
  public List<MeasuredMember> members() {
    return members;
  }

  /** The member that a node declares. */
  public Optional<MeasuredMember> member(Node declaration) {
    return Optional.ofNullable(membersByNode.get(declaration));
  }

  /** The member, or else the type, that a node stands in; empty for a file without types. */
  public Optional<ElementName> elementAround(Node node) {
    Node current = node;
    while (current != null) {
      ElementName name = names.get(current);
      if (name != null) {
        return Optional.of(name);
      }
      current = current.getParentNode().orElse(null);
    }
    return firstType();
  }

  /**
   * The member, or else the type, that a place lies in; for places outside all types, the nearest
   * type below.
   */
  public Optional<ElementName> elementAround(Place place) {
    for (MeasuredMember member : members) {
      if (member.facts().place().covers(place)) {
        return Optional.of(member.name());
      }
    }
    return types.stream()
        .filter(t -> t.facts().place().endLine() >= place.line())
        .map(MeasuredType::name)
        .findFirst()
        .or(this::firstType);
  }

  /** The hashes of the statements in longer members. */
  public StatementHashes statements() {
    if (statements == null) {
      statements = StatementCollector.of(this);
    }
    return statements;
  }

  private Optional<ElementName> firstType() {
    return types.stream().map(MeasuredType::name).findFirst();
  }

  /** The file's measures: those of its types together. */
  public Measures measures() {
    List<Measures> parts = types.stream().map(t -> t.facts().measures()).toList();
    Map<String, Integer> values = new HashMap<>();
    for (Metric metric : Metrics.ALL) {
      values.put(
          metric.id(), metric == CodeLines.METRIC ? parsed.codeLines() : combine(metric, parts));
    }
    return Measures.of(ALL_IDS, values);
  }

  private void measureType(TypeDeclaration<?> type) {
    String packageName = parsed.packageName();
    String name =
        packageName.isEmpty() ? type.getNameAsString() : packageName + "." + type.getNameAsString();
    ElementName element = ElementName.ofType(name);
    names.put(type, element);
    List<MeasuredMember> own = new ArrayList<>();
    collectMembers(type, name, own);
    own.sort(Comparator.comparing(m -> m.facts().place()));
    own.forEach(m -> membersByNode.put(m.node(), m));
    members.addAll(own);
    types.add(new MeasuredType(type, element, typeFacts(type, name, own), List.copyOf(own)));
  }

  private void collectMembers(TypeDeclaration<?> type, String typeName, List<MeasuredMember> into) {
    if (type instanceof EnumDeclaration declaration) {
      declaration.getEntries().forEach(c -> into.add(measureMember(c, type, typeName)));
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        names.put(nested, new ElementName(typeName, Signatures.of(nested)));
        collectMembers(nested, typeName, into);
      } else {
        into.add(measureMember(member, type, typeName));
      }
    }
  }

  private MeasuredMember measureMember(
      BodyDeclaration<?> member, TypeDeclaration<?> declaringType, String typeName) {
    Place place = parsed.place(member);
    String signature = distinct(typeName, Signatures.of(member));
    ElementName name = new ElementName(typeName, signature);
    names.put(member, name);
    ReadingLoad load = ReadingLoad.of(parsed, member);
    Complexity cognitive = CognitiveComplexity.of(parsed, member);
    NestingDepth.Deepest nesting = NestingDepth.of(parsed, member);
    int codeLines = parsed.codeLines(place);
    Measures measures = measures(member, codeLines, load, cognitive, nesting);
    MemberFacts facts = new MemberFacts(signature, place, codeLines, measures);
    return new MeasuredMember(member, declaringType, name, facts, cognitive, nesting, load);
  }

  private static Measures measures(
      BodyDeclaration<?> member,
      int codeLines,
      ReadingLoad load,
      Complexity cognitive,
      NestingDepth.Deepest nesting) {
    Map<String, Integer> values = new HashMap<>(load.values());
    values.put(CodeLines.METRIC.id(), codeLines);
    values.put(CognitiveComplexity.METRIC.id(), cognitive.total());
    values.put(NestingDepth.METRIC.id(), nesting.depth());
    values.put(CyclomaticComplexity.METRIC.id(), CyclomaticComplexity.of(member));
    values.put(ParameterCount.METRIC.id(), ParameterCount.of(member));
    return Measures.of(MEMBER_IDS, values);
  }

  /**
   * Two static initialisers have one signature: the second is numbered, so that each has its own
   * findings.
   */
  private String distinct(String typeName, String signature) {
    int count = signatures.merge(typeName + '#' + signature, 1, Integer::sum);
    return count == 1 ? signature : signature + " #" + count;
  }

  private TypeFacts typeFacts(TypeDeclaration<?> type, String name, List<MeasuredMember> own) {
    Place place = parsed.place(type);
    int codeLines = parsed.codeLines(place);
    List<MemberFacts> facts = own.stream().map(MeasuredMember::facts).toList();
    Map<String, Integer> values = new HashMap<>();
    values.put(CodeLines.METRIC.id(), codeLines);
    values.put(MemberCount.METRIC.id(), own.size());
    values.put(LackOfCohesion.METRIC.id(), LackOfCohesion.of(type));
    List<Measures> parts = facts.stream().map(MemberFacts::measures).toList();
    for (Metric metric : Metrics.ALL) {
      if (metric.aggregation() != Aggregation.OWN) {
        values.put(metric.id(), combine(metric, parts));
      }
    }
    return new TypeFacts(name, place, codeLines, Measures.of(ALL_IDS, values), facts);
  }

  private static int combine(Metric metric, List<Measures> parts) {
    var values = parts.stream().mapToInt(p -> p.get(metric));
    return metric.aggregation() == Aggregation.SUM || metric == MemberCount.METRIC
        ? values.sum()
        : values.max().orElse(0);
  }
}
