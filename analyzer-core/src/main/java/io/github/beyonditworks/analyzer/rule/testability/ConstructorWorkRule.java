package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.code.seam.CollaboratorReplacement;
import io.github.beyonditworks.analyzer.code.seam.ConstructionWork;
import io.github.beyonditworks.analyzer.code.seam.Enclosing;
import io.github.beyonditworks.analyzer.code.seam.InputReplacement;
import io.github.beyonditworks.analyzer.code.seam.SeamSketch;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Constructors that do more than put an object together. */
public record ConstructorWorkRule() implements FileRule {

  private static final int HEAVY = 3;

  @Override
  public String id() {
    return "constructor-work";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    TypeNames names = TypeNames.of(file.parsed());
    for (MeasuredMember member : file.members()) {
      if (buildsInstance(member.node()) && !isException(member)) {
        List<ConstructionWork> work = work(member.node(), names);
        if (!work.isEmpty()) {
          report(member, work, file, reporter);
        }
      }
    }
  }

  private static boolean buildsInstance(BodyDeclaration<?> member) {
    return member instanceof ConstructorDeclaration
        || (member instanceof InitializerDeclaration block && !block.isStatic())
        || (member instanceof FieldDeclaration field && !field.isStatic());
  }

  private static boolean isException(MeasuredMember member) {
    return member.declaringType() instanceof ClassOrInterfaceDeclaration type
        && type.getExtendedTypes().stream()
            .anyMatch(t -> t.getNameAsString().matches("\\w*(?:Exception|Error|Throwable)"));
  }

  private static List<ConstructionWork> work(BodyDeclaration<?> member, TypeNames names) {
    List<ConstructionWork> work = new ArrayList<>();
    collect(member, member, names, work);
    return work;
  }

  /** What lambdas and anonymous classes hold is done later. */
  private static void collect(
      Node node, BodyDeclaration<?> member, TypeNames names, List<ConstructionWork> into) {
    if (node instanceof LambdaExpr || (node != member && node instanceof BodyDeclaration<?>)) {
      return;
    }
    Optional<ConstructionWork> found = Optional.empty();
    if (node instanceof MethodCallExpr call) {
      found = ConstructionWork.of(call, names);
    } else if (node instanceof ObjectCreationExpr creation) {
      found = ConstructionWork.of(creation, names);
    }
    found.ifPresent(into::add);
    node.getChildNodes().forEach(c -> collect(c, member, names, into));
  }

  private static void report(
      MeasuredMember member, List<ConstructionWork> work, MeasuredFile file, Reporter reporter) {
    ConstructionWork first =
        work.stream().max((a, b) -> Integer.compare(a.weight(), b.weight())).orElseThrow();
    reporter
        .at(first.node())
        .severity(first.weight() >= HEAVY ? Severity.MAJOR : Severity.MINOR)
        .value(work.stream().mapToInt(ConstructionWork::weight).sum(), 0)
        .lines(contributors(work, file))
        .suggestion(suggestion(first.node(), file))
        .report(message(member, first));
  }

  private static List<Contributor> contributors(List<ConstructionWork> work, MeasuredFile file) {
    return work.stream()
        .map(w -> new Contributor(file.parsed().place(w.node()).line(), w.does()))
        .toList();
  }

  private static String message(MeasuredMember member, ConstructionWork first) {
    String kind =
        member.node() instanceof ConstructorDeclaration
            ? "This constructor"
            : "Setting up this field";
    return String.format(
        Locale.ROOT,
        "%s %s: no test can have a %s without that. A factory method can do the work and hand the result to a constructor that keeps it.",
        kind,
        first.does(),
        typeName(member.node()));
  }

  private static Optional<Suggestion> suggestion(Node node, MeasuredFile file) {
    return node instanceof Expression work
        ? InputReplacement.of(work)
            .or(() -> CollaboratorReplacement.ofResult(work))
            .flatMap(need -> SeamSketch.of(file.parsed(), work, need))
        : Optional.empty();
  }

  private static String typeName(Node node) {
    return Enclosing.type(node).map(t -> t.getNameAsString()).orElse("new object");
  }

  @Override
  public String documentation() {
    return """
        # Constructor that does more than assign

        ## What
        A constructor, an instance initialiser or the initialiser of a field that reads or writes files, opens
        connections, starts threads, waits, looks services up in static places, or works through other objects in a
        loop. Assignments, copies, checks of arguments, own collections and what a lambda does later are fine, and so are
        the constructors of exceptions, and a constructor that hands the usual instance to another one which takes any.

        ## Why it matters
        Each test of the class has to go through its constructor. What happens there cannot be left out, replaced or
        delayed, not even by a subclass, and its failures show up far from the code under test.

        ## How to fix it
        Let the constructor take what it needs and keep it. Move the work to a static factory method, or to a method such as
        `start()` that whoever puts the program together calls.

        Before:

        ```java
        import java.io.IOException;
        import java.nio.file.Files;
        import java.nio.file.Path;
        import java.util.List;

        class Dictionary {
          private final List<String> words;

          Dictionary(Path file) throws IOException {
            words = Files.readAllLines(file); // finding
          }
        }
        ```

        After:

        ```java
        import java.io.IOException;
        import java.nio.file.Files;
        import java.nio.file.Path;
        import java.util.List;

        class Dictionary {
          private final List<String> words;

          Dictionary(List<String> words) {
            this.words = List.copyOf(words);
          }

          static Dictionary read(Path file) throws IOException {
            return new Dictionary(Files.readAllLines(file));
          }
        }
        ```

        ## When not to
        A class whose one purpose is to hold an open resource, such as a reader of a file format, may open it on construction when
        callers close it and tests can pass another source.
        """;
  }
}
