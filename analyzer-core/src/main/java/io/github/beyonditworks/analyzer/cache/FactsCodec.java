package io.github.beyonditworks.analyzer.cache;

import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.CallableFacts.Assertion;
import io.github.beyonditworks.analyzer.model.CallableFacts.Call;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.DocLink;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.FileLinks;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Finding.Identity;
import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.MemberCode;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.PatternFacts;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Seam;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.model.Suppression;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import io.github.beyonditworks.analyzer.model.TypeLinks.Reference;
import io.github.beyonditworks.analyzer.model.TypeLinks.Shape;
import io.github.beyonditworks.analyzer.model.TypeLinks.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The facts of a file as bytes and back. There is no version in them: the key under which they are
 * kept names the build that wrote them.
 */
final class FactsCodec {

  /** The few lists of metrics that there are, each once for all files. */
  private final Map<List<String>, List<String>> metricIds = new ConcurrentHashMap<>();

  /** The bytes of facts. */
  byte[] encode(FileFacts facts) {
    return new Encoder().bytes(facts);
  }

  /**
   * The facts in some bytes.
   *
   * @throws RuntimeException when the bytes hold none
   */
  FileFacts decode(byte[] bytes) {
    return new Decoder(new ByteCursor(bytes)).facts();
  }

  /** Writes. What it writes first, {@link Decoder} reads first. */
  private static final class Encoder {
    private final ByteSink out = new ByteSink();
    private final Map<List<String>, Integer> knownIds = new HashMap<>();

    byte[] bytes(FileFacts facts) {
      out.text(facts.path());
      out.element(facts.kind());
      out.number(facts.codeLines());
      measures(facts.measures());
      out.list(facts.types(), this::type);
      out.list(facts.findings(), this::finding);
      out.list(facts.suppressions(), this::suppression);
      out.list(facts.callables(), this::callable);
      out.list(facts.seams(), this::seam);
      out.list(facts.candidates(), this::candidate);
      links(facts.links());
      statements(facts.statements());
      out.list(facts.patterns(), this::pattern);
      out.list(facts.code(), this::code);
      out.list(facts.problems(), this::problem);
      return out.toBytes();
    }

    /** Files, types and members have each the same ids: they are written where they are new. */
    private void measures(Measures measures) {
      Integer known = knownIds.get(measures.ids());
      out.number(known == null ? -1 : known);
      if (known == null) {
        knownIds.put(measures.ids(), knownIds.size());
        out.texts(measures.ids());
      }
      measures.forEach((id, value) -> out.number(value));
    }

    private void type(TypeFacts type) {
      out.text(type.name());
      place(type.place());
      out.number(type.codeLines());
      measures(type.measures());
      out.list(type.members(), this::member);
    }

    private void member(MemberFacts member) {
      out.text(member.signature());
      place(member.place());
      out.number(member.codeLines());
      measures(member.measures());
    }

    private void place(Place place) {
      out.number(place.line());
      out.number(place.column());
      out.number(place.endLine());
      out.number(place.endColumn());
    }

    private void element(ElementName element) {
      out.text(element.type());
      out.text(element.member());
    }

    private void finding(Finding finding) {
      out.text(finding.rule());
      out.element(finding.dimension());
      out.element(finding.severity());
      out.text(finding.path());
      place(finding.place());
      element(finding.element());
      out.text(finding.message());
      out.number(finding.value());
      out.number(finding.limit());
      out.list(finding.contributors(), this::contributor);
      suggestion(finding.suggestion());
      out.flag(finding.mend().isPresent());
      out.list(finding.mend().map(Mend::edits).orElse(List.of()), this::edit);
      out.text(finding.identity().code());
      out.number(finding.identity().ordinal());
      out.text(finding.identity().fingerprint());
      out.flag(finding.ledgerOnly());
    }

    private void contributor(Contributor contributor) {
      out.number(contributor.line());
      out.text(contributor.text());
    }

    private void suggestion(Optional<Suggestion> suggestion) {
      out.flag(suggestion.isPresent());
      if (suggestion.isPresent()) {
        out.text(suggestion.get().change());
        out.text(suggestion.get().before());
        out.text(suggestion.get().after());
      }
    }

    private void edit(Edit edit) {
      out.number(edit.line());
      out.number(edit.column());
      out.number(edit.endLine());
      out.number(edit.endColumn());
      out.text(edit.text());
    }

    private void suppression(Suppression suppression) {
      out.text(suppression.rule());
      place(suppression.place());
      out.text(suppression.reason());
      element(suppression.element());
      out.text(suppression.code());
    }

    private void callable(CallableFacts callable) {
      out.text(callable.declaringType());
      out.texts(callable.superTypes());
      out.text(callable.outerType());
      out.text(callable.name());
      out.flag(callable.test());
      out.flag(callable.asserts());
      out.list(callable.calls(), this::call);
      out.flag(callable.candidate() != null);
      if (callable.candidate() != null) {
        finding(callable.candidate());
      }
    }

    private void call(Call call) {
      out.text(call.receiver());
      out.text(call.name());
      out.element(call.assertion());
    }

    private void seam(Seam seam) {
      out.text(seam.rule());
      place(seam.place());
      out.text(seam.reason());
      suggestion(seam.suggestion());
    }

    private void candidate(Candidate candidate) {
      finding(candidate.finding());
      out.texts(candidate.words());
    }

    private void links(FileLinks links) {
      out.text(links.packageName());
      out.texts(links.imports());
      out.list(links.types(), this::typeLinks);
      out.list(links.docLinks(), this::docLink);
      out.flag(links.described());
    }

    private void docLink(DocLink link) {
      out.element(link.kind());
      out.text(link.target());
      out.text(link.from());
      out.text(link.problem());
      element(link.element());
      place(link.place());
    }

    private void typeLinks(TypeLinks links) {
      out.text(links.name());
      place(links.place());
      out.element(links.shape());
      out.flag(links.exposed());
      out.text(links.superClass());
      out.texts(links.interfaces());
      out.texts(links.fields());
      out.list(links.references(), this::reference);
      out.list(links.uses(), this::use);
    }

    private void reference(Reference reference) {
      out.text(reference.type());
      out.number(reference.line());
      out.number(reference.count());
    }

    private void use(Use use) {
      out.text(use.type());
      out.text(use.method());
      element(use.element());
      out.flag(use.constructing());
      place(use.place());
    }

    private void statements(StatementHashes statements) {
      out.list(statements.members(), this::memberWithStatements);
      out.numbers(statements.data());
    }

    private void memberWithStatements(StatementHashes.Member member) {
      element(member.name());
      out.number(member.statements());
    }

    private void pattern(PatternFacts pattern) {
      out.text(pattern.type());
      place(pattern.place());
      out.texts(pattern.clues());
      out.list(pattern.parts(), this::part);
    }

    private void part(PatternFacts.Part part) {
      out.element(part.role());
      out.text(part.type());
      out.number(part.count());
    }

    private void code(MemberCode code) {
      element(code.element());
      out.texts(code.tokens());
    }

    private void problem(Problem problem) {
      out.element(problem.kind());
      out.text(problem.path());
      out.number(problem.line());
      out.number(problem.column());
      out.text(problem.message());
    }
  }

  /** Reads. Arguments are evaluated from left to right, which is the order of the bytes. */
  private final class Decoder {
    private final ByteCursor in;
    private final List<List<String>> knownIds = new ArrayList<>();

    Decoder(ByteCursor in) {
      this.in = in;
    }

    FileFacts facts() {
      FileFacts facts =
          new FileFacts(
              in.text(),
              in.element(SourceKind.class),
              in.number(),
              measures(),
              in.list(this::type),
              in.list(this::finding),
              in.list(this::suppression),
              in.list(this::callable),
              in.list(this::seam),
              in.list(this::candidate),
              links(),
              statements(),
              in.list(this::pattern),
              in.list(this::code),
              in.list(this::problem));
      in.end();
      return facts;
    }

    private Measures measures() {
      int known = in.number();
      if (known < 0) {
        knownIds.add(metricIds.computeIfAbsent(List.copyOf(in.texts()), ids -> ids));
      }
      List<String> ids = known < 0 ? knownIds.get(knownIds.size() - 1) : knownIds.get(known);
      int[] values = new int[ids.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = in.number();
      }
      return Measures.of(ids, values);
    }

    private TypeFacts type() {
      return new TypeFacts(in.text(), place(), in.number(), measures(), in.list(this::member));
    }

    private MemberFacts member() {
      return new MemberFacts(in.text(), place(), in.number(), measures());
    }

    private Place place() {
      return new Place(in.number(), in.number(), in.number(), in.number());
    }

    private ElementName element() {
      return new ElementName(in.text(), in.text());
    }

    private Finding finding() {
      return new Finding(
          in.text(),
          in.element(Dimension.class),
          in.element(Severity.class),
          in.text(),
          place(),
          element(),
          in.text(),
          in.decimal(),
          in.decimal(),
          in.list(this::contributor),
          suggestion(),
          mend(),
          new Identity(in.text(), in.number(), in.text()),
          in.flag());
    }

    private Contributor contributor() {
      return new Contributor(in.number(), in.text());
    }

    private Optional<Suggestion> suggestion() {
      return optional(() -> new Suggestion(in.text(), in.text(), in.text()));
    }

    private Optional<Mend> mend() {
      boolean present = in.flag();
      List<Edit> edits = in.list(this::edit);
      return present ? Optional.of(new Mend(edits)) : Optional.empty();
    }

    private Edit edit() {
      return new Edit(in.number(), in.number(), in.number(), in.number(), in.text());
    }

    private <T> Optional<T> optional(Supplier<T> value) {
      return in.flag() ? Optional.of(value.get()) : Optional.empty();
    }

    private Suppression suppression() {
      return new Suppression(in.text(), place(), in.text(), element(), in.text());
    }

    private CallableFacts callable() {
      return new CallableFacts(
          in.text(),
          in.texts(),
          in.text(),
          in.text(),
          in.flag(),
          in.flag(),
          in.list(this::call),
          optional(this::finding).orElse(null));
    }

    private Call call() {
      return new Call(in.text(), in.text(), in.element(Assertion.class));
    }

    private Seam seam() {
      return new Seam(in.text(), place(), in.text(), suggestion());
    }

    private Candidate candidate() {
      return new Candidate(finding(), in.texts());
    }

    private FileLinks links() {
      return new FileLinks(
          in.text(), in.texts(), in.list(this::typeLinks), in.list(this::docLink), in.flag());
    }

    private DocLink docLink() {
      return new DocLink(
          in.element(DocLink.Kind.class), in.text(), in.text(), in.text(), element(), place());
    }

    private TypeLinks typeLinks() {
      return new TypeLinks(
          in.text(),
          place(),
          in.element(Shape.class),
          in.flag(),
          in.text(),
          in.texts(),
          in.texts(),
          in.list(this::reference),
          in.list(this::use));
    }

    private Reference reference() {
      return new Reference(in.text(), in.number(), in.number());
    }

    private Use use() {
      return new Use(in.text(), in.text(), element(), in.flag(), place());
    }

    private StatementHashes statements() {
      List<StatementHashes.Member> members = in.list(this::memberWithStatements);
      return new StatementHashes(members, in.numbers());
    }

    private StatementHashes.Member memberWithStatements() {
      return new StatementHashes.Member(element(), in.number());
    }

    private PatternFacts pattern() {
      return new PatternFacts(in.text(), place(), in.texts(), in.list(this::part));
    }

    private PatternFacts.Part part() {
      return new PatternFacts.Part(in.element(PatternFacts.Role.class), in.text(), in.number());
    }

    private MemberCode code() {
      return new MemberCode(element(), in.texts());
    }

    private Problem problem() {
      return new Problem(
          in.element(Problem.Kind.class), in.text(), in.number(), in.number(), in.text());
    }
  }
}
