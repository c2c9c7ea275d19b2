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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts that have something of everything. */
final class SampleFacts {

  private static final Place PLACE = new Place(3, 1, 70_000, 200);
  private static final ElementName MEMBER = new ElementName("a.B", "c(int)");

  private SampleFacts() {}

  static FileFacts of(String path) {
    Measures measures = Measures.of(Map.of("bulk", 300, "codeLines", 2));
    return new FileFacts(
        path,
        SourceKind.TEST,
        12,
        Measures.of(Map.of("codeLines", 12)),
        List.of(
            new TypeFacts(
                "a.B",
                PLACE,
                9,
                measures,
                List.of(
                    new MemberFacts("c(int)", PLACE, 4, measures),
                    new MemberFacts("d()", PLACE, 5, Measures.NONE)))),
        List.of(finding(path, Optional.of(new Suggestion("do", "x", "y"))), finding(path, none())),
        List.of(new Suppression("all", PLACE, "because", MEMBER, "x()")),
        List.of(
            new CallableFacts(
                "B",
                List.of("Base"),
                "",
                "c",
                true,
                false,
                List.of(new Call("", "d", Assertion.PROMISED)),
                finding(path, none())),
            new CallableFacts("B", List.of(), "A", "d", false, true, List.of(), null)),
        List.of(new Seam("hidden-input", PLACE, "", Optional.of(new Suggestion("s", "a", "b")))),
        List.of(new Candidate(finding(path, none()), List.of("B", "Other"))),
        new FileLinks(
            "a",
            List.of("java.util.List"),
            List.of(
                new TypeLinks(
                    "B",
                    PLACE,
                    Shape.RECORD,
                    true,
                    "",
                    List.of("I"),
                    List.of("Field"),
                    List.of(new Reference("List", 4, 2)),
                    List.of(new Use("Clock", "systemUTC", MEMBER, true, PLACE)))),
            List.of(
                new DocLink(DocLink.Kind.LINK, "B#gone", "B", "", ElementName.ofType("a.B"), PLACE),
                new DocLink(
                    DocLink.Kind.NAME,
                    "#none",
                    "B",
                    "B has no member of that name",
                    ElementName.ofType("a.B"),
                    PLACE)),
            true),
        new StatementHashes(
            List.of(new StatementHashes.Member(MEMBER, 1)),
            new int[] {-7, 1 << 30, 0, 12, 1 << 31}),
        List.of(
            new PatternFacts(
                "B.C",
                PLACE,
                List.of("chains"),
                List.of(new PatternFacts.Part(PatternFacts.Role.STEPS, "", 2)))),
        List.of(new MemberCode(MEMBER, List.of("int", "c", "ß", "\u4E2D", "\uD800"))),
        List.of(new Problem(Problem.Kind.RULE, path, 1, 2, "failed")));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Finding finding(String path, Optional<Suggestion> suggestion) {
    return new Finding(
        "rule",
        Dimension.TESTABILITY,
        Severity.MAJOR,
        path,
        PLACE,
        MEMBER,
        "a message",
        1.5,
        -0.0,
        List.of(new Contributor(7, "+1")),
        suggestion,
        suggestion.map(s -> Mend.of(new Edit(3, 1, 4, 2, s.after()))),
        new Identity("0123456789abcdef", 2, "fedcba9876543210"),
        true);
  }
}
