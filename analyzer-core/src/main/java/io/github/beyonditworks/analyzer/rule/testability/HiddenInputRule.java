package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.code.seam.AmbientInput;
import io.github.beyonditworks.analyzer.code.seam.Enclosing;
import io.github.beyonditworks.analyzer.code.seam.InputReplacement;
import io.github.beyonditworks.analyzer.code.seam.InputSeam;
import io.github.beyonditworks.analyzer.code.seam.SeamSketch;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.code.seam.TypeRole;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Members that ask the clock, chance, the environment or the outside world on their own. */
public record HiddenInputRule() implements FileRule {

  /** One use of an input. */
  private record Use(Node node, AmbientInput input) {}

  @Override
  public String id() {
    return "hidden-input";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    IdentityHashMap<BodyDeclaration<?>, Map<AmbientInput.Kind, List<Use>>> uses =
        new IdentityHashMap<>();
    TypeNames names = TypeNames.of(file.parsed());
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      AmbientInput.of(call, names).ifPresent(i -> collect(call, i, file, uses));
    }
    for (ObjectCreationExpr creation : file.parsed().all(ObjectCreationExpr.class)) {
      AmbientInput.of(creation, names).ifPresent(i -> collect(creation, i, file, uses));
    }
    for (MeasuredMember member : file.members()) {
      uses.getOrDefault(member.node(), Map.of())
          .values()
          .forEach(same -> report(member, same, file, reporter));
    }
  }

  private static void collect(
      Expression node,
      AmbientInput input,
      MeasuredFile file,
      IdentityHashMap<BodyDeclaration<?>, Map<AmbientInput.Kind, List<Use>>> into) {
    Optional<MeasuredMember> member = memberAround(node, file);
    if (member.isEmpty()
        || InputSeam.isSeam(node, input)
        || isAtBoundary(node, member.get(), input)) {
      return;
    }
    into.computeIfAbsent(member.get().node(), m -> new EnumMap<>(AmbientInput.Kind.class))
        .computeIfAbsent(input.kind(), k -> new ArrayList<>())
        .add(new Use(node, input));
  }

  private static Optional<MeasuredMember> memberAround(Node node, MeasuredFile file) {
    Node current = node;
    while (current != null) {
      Optional<MeasuredMember> member = file.member(current);
      if (member.isPresent()) {
        return member;
      }
      current = current.getParentNode().orElse(null);
    }
    return Optional.empty();
  }

  private static boolean isAtBoundary(Node node, MeasuredMember member, AmbientInput input) {
    BodyDeclaration<?> declaration = member.node();
    boolean inMain =
        declaration instanceof MethodDeclaration method
            && method.getNameAsString().equals("main")
            && method.isStatic();
    boolean constructs =
        declaration instanceof ConstructorDeclaration
            || declaration instanceof FieldDeclaration
            || declaration instanceof InitializerDeclaration;
    boolean environmentConstant = constructs && isStatic(declaration) && !input.kind().isEffect();
    return inMain
        || environmentConstant
        || (constructs && input.kind().isEffect())
        || Enclosing.type(node)
            .map(TypeDeclaration::getNameAsString)
            .filter(TypeRole::isBoundary)
            .isPresent();
  }

  private static boolean isStatic(BodyDeclaration<?> declaration) {
    return (declaration instanceof FieldDeclaration field && field.isStatic())
        || (declaration instanceof InitializerDeclaration initializer && initializer.isStatic());
  }

  private static Optional<Suggestion> suggestion(Node node, MeasuredFile file) {
    return node instanceof Expression reached
        ? InputReplacement.of(reached).flatMap(need -> SeamSketch.of(file.parsed(), reached, need))
        : Optional.empty();
  }

  private void report(MeasuredMember member, List<Use> uses, MeasuredFile file, Reporter reporter) {
    List<Contributor> lines =
        uses.stream()
            .map(u -> new Contributor(file.parsed().place(u.node()).line(), u.input().what()))
            .toList();
    Use heaviest = heaviest(uses);
    reporter
        .at(heaviest.node())
        .severity(heaviest.input().severity())
        .lines(lines)
        .suggestion(suggestion(heaviest.node(), file))
        .report(message(member.name().member(), heaviest.input()));
  }

  private static Use heaviest(List<Use> uses) {
    Use heaviest = uses.get(0);
    for (Use use : uses) {
      if (use.input().severity().compareTo(heaviest.input().severity()) > 0) {
        heaviest = use;
      }
    }
    return heaviest;
  }

  private static String message(String member, AmbientInput input) {
    return String.format(
        Locale.ROOT,
        "%s reaches for %s by itself (%s), %s. It could take %s.",
        member,
        input.kind().phrase(),
        input.what(),
        input.kind().isEffect()
            ? "and so does every test that runs it"
            : "so a test cannot choose what it gets",
        input.kind().seam());
  }

  @Override
  public String documentation() {
    return """
        # Input that no caller hands in

        ## What
        A member that reads the clock, draws random values, asks the environment or the machine's defaults, opens a
        file whose name is spelled out in the code, reaches into the network or starts threads, all on its own. One
        finding for each member and kind of input. Milder: the time that something took, defaults of the machine, and
        random numbers made for security. Not reported: `main`, types whose name says that they are the boundary
        (`SystemClock`, `RandomIds`), constants, a method that does no more than return the value and can be overridden,
        a stand-in for an argument that is null, and a default that is handed straight to an overload or constructor
        which takes it as an argument. Files, connections and threads that a constructor opens are the matter of
        `constructor-work`.

        ## Why it matters
        Such a value belongs to the method's input, only that no signature shows it. Tests cannot choose it: they pass
        on weekdays and fail on the last of the month, sleep to let time go by, or repeat the calculation to know what
        to expect. Luo, Hariri, Eloussi and Marinov (FSE 2014) found waiting, time, randomness, network and I/O among the
        roots of flaky tests.

        ## How to fix it
        Let the caller hand it in: a `java.time.Clock`, a `RandomGenerator`, a `Supplier<UUID>`, a `Path`, an
        `Executor`. Production code passes the real one where the program is put together.

        Before:

        ```java
        import java.time.LocalDate;

        class Invoices {
          boolean isOverdue(LocalDate due) {
            return due.isBefore(LocalDate.now()); // finding
          }
        }
        ```

        After:

        ```java
        import java.time.Clock;
        import java.time.LocalDate;

        class Invoices {
          private final Clock clock;

          Invoices(Clock clock) {
            this.clock = clock;
          }

          boolean isOverdue(LocalDate due) {
            return due.isBefore(LocalDate.now(clock));
          }
        }
        ```

        ## When not to
        Somewhere the real clock has to be read: in the class that is the boundary, and in the code that puts the
        program together. A timestamp that only goes to a log does not need a seam.
        """;
  }
}
