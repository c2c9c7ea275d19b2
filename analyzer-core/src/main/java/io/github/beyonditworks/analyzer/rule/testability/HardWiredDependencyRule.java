package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.code.NestedName;
import io.github.beyonditworks.analyzer.code.seam.CollaboratorCreations;
import io.github.beyonditworks.analyzer.code.seam.CollaboratorReplacement;
import io.github.beyonditworks.analyzer.code.seam.Enclosing;
import io.github.beyonditworks.analyzer.code.seam.OutwardCreations;
import io.github.beyonditworks.analyzer.code.seam.OutwardCreations.Creation;
import io.github.beyonditworks.analyzer.code.seam.SeamSketch;
import io.github.beyonditworks.analyzer.code.seam.TypeRole;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.model.TypeLinks.Shape;
import io.github.beyonditworks.analyzer.rule.Fingerprints;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Collaborators that a class makes itself, so that a test cannot put others in their place. */
public record HardWiredDependencyRule(
    @Option("simple names of further types that are data and may be made anywhere")
        List<String> valueTypes)
    implements ProjectRule {

  /** No further value types. */
  public HardWiredDependencyRule() {
    this(List.of());
  }

  @Override
  public String id() {
    return "hard-wired-dependency";
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
  public List<Candidate> candidates(MeasuredFile file) {
    CollaboratorCreations creations = CollaboratorCreations.of(file.parsed());
    Reporter reporter = new Reporter(this, file);
    List<Candidate> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ObjectCreationExpr creation : file.parsed().all(ObjectCreationExpr.class)) {
      String type = creation.getType().getNameAsString();
      if (valueTypes.contains(type)) {
        continue;
      }
      Optional<CollaboratorCreations.Wiring> wiring = creations.wiring(creation);
      Optional<ElementName> element = file.elementAround(creation);
      if (wiring.isPresent() && element.isPresent() && seen.add(element.get() + " " + type)) {
        finding(creation, element.get(), wiring.get(), file, reporter)
            .map(f -> new Candidate(f, words(creation)))
            .ifPresent(found::add);
      }
    }
    addOutward(file, seen, reporter, found);
    return found;
  }

  /** The type in which something is made, and what is made. */
  private static List<String> words(ObjectCreationExpr creation) {
    return Enclosing.type(creation)
        .map(t -> List.of(NestedName.of(t), creation.getType().getNameWithScope()))
        .orElse(List.of());
  }

  private void addOutward(
      MeasuredFile file, Set<String> seen, Reporter reporter, List<Candidate> into) {
    for (Creation creation : OutwardCreations.of(file.parsed(), file.libraries())) {
      Optional<ElementName> element = file.elementAround(creation.expression());
      if (element.isPresent()
          && !valueTypes.contains(creation.type())
          && seen.add(element.get() + " " + creation.type())) {
        boolean kept = !creation.field().isEmpty();
        boolean threads = creation.type().equals("Executors");
        reporter
            .at(creation.expression())
            .severity(kept && !threads ? Severity.MAJOR : Severity.MINOR)
            .value(threads ? 1 : 2, 0)
            .build(
                String.format(
                    Locale.ROOT,
                    "%s, which reaches past this process or keeps threads: a test cannot put anything else in its place. A constructor parameter lets callers hand it in, set up once for all.",
                    howMade(creation, element.get())))
            .map(f -> new Candidate(f, List.of()))
            .ifPresent(into::add);
      }
    }
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    TypeIndex types = project.types();
    List<Finding> findings = new ArrayList<>();
    for (FileFacts file : project.files()) {
      for (Candidate candidate : file.candidates()) {
        if (candidate.finding().rule().equals(id()) && !makesData(candidate, file, types)) {
          findings.add(candidate.finding());
        }
      }
    }
    findings.sort(null);
    return Fingerprints.withOrdinals(findings);
  }

  @Override
  public List<String> decidedBy(Candidate candidate) {
    if (candidate.words().isEmpty()) {
      return List.of();
    }
    // What is nested in another type stands in the file of that one.
    for (String name : candidate.words().get(1).split("\\.", -1)) {
      if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
        return List.of(name);
      }
    }
    return List.of();
  }

  /** Whether what is made turns out to be data of the project: a record says so. */
  private static boolean makesData(Candidate candidate, FileFacts file, TypeIndex types) {
    if (candidate.words().isEmpty()) {
      return false;
    }
    return types
        .declared(file, candidate.words().get(0))
        .flatMap(from -> types.resolve(from, candidate.words().get(1)))
        .filter(made -> made.links().shape() == Shape.RECORD)
        .isPresent();
  }

  private static String howMade(Creation creation, ElementName element) {
    boolean calls = creation.expression() instanceof MethodCallExpr;
    String maker =
        creation.expression() instanceof MethodCallExpr call
            ? creation.type() + "." + call.getNameAsString()
            : creation.type();
    if (!creation.field().isEmpty()) {
      return String.format(
          Locale.ROOT,
          "%s is made here %s %s",
          creation.field(),
          calls ? "with" : "as a new",
          maker);
    }
    return String.format(
        Locale.ROOT,
        calls ? "%s calls %s itself" : "%s makes a %s of its own",
        element.member(),
        maker);
  }

  private static Optional<Finding> finding(
      ObjectCreationExpr creation,
      ElementName element,
      CollaboratorCreations.Wiring wiring,
      MeasuredFile file,
      Reporter reporter) {
    String type = creation.getType().getNameAsString();
    boolean far = TypeRole.reachesOut(type);
    return reporter
        .at(creation)
        .severity(severity(wiring, far))
        .value(far ? 2 : 1, 0)
        .suggestion(
            CollaboratorReplacement.of(creation, wiring.field() ? wiring.variable() : "")
                .flatMap(n -> SeamSketch.of(file.parsed(), creation, n)))
        .build(wiring.field() ? keeps(type, wiring) : makes(type, element.member(), wiring));
  }

  private static String keeps(String type, CollaboratorCreations.Wiring wiring) {
    return String.format(
        Locale.ROOT,
        "%s is made here, kept in %s and put to work (%s): a test cannot put anything else in its place. A constructor parameter lets callers hand it in.",
        type,
        wiring.variable(),
        wiring.call());
  }

  private static String makes(String type, String member, CollaboratorCreations.Wiring wiring) {
    return String.format(
        Locale.ROOT,
        "%s makes its own %s and puts it to work (%s): a test cannot put anything else in its place. A constructor parameter, or a Supplier<%s> where each call needs a new one, lets callers choose.",
        member,
        type,
        wiring.call(),
        type);
  }

  private static Severity severity(CollaboratorCreations.Wiring wiring, boolean far) {
    if (far) {
      return wiring.field() ? Severity.MAJOR : Severity.MINOR;
    }
    return wiring.field() && wiring.commanded() && !wiring.likelyData()
        ? Severity.MINOR
        : Severity.INFO;
  }

  @Override
  public String documentation() {
    return """
        # Collaborator that is made on the spot

        ## What
        A class makes an object with `new` and sends it to work: it keeps the object in a field on which it calls methods, or it
        holds it in a local variable and calls a method for its effect. Types that reach out of the process by their name
        (`MailSender`, `OrderRepository`, `PaymentClient`) weigh more, objects that are kept only to be asked questions less.
        HTTP clients, connections, producers, executors and their like are known by library and count however they are used (the
        table `outward` of `libraries` in `quality.yml`).

        Left out: types of the Java platform and of graphical toolkits, data (records of the project, collections, keys, results, options, builders …), types that the same
        file declares, static constants, objects that are returned, exceptions, factories and the code that puts a program
        together (`@Configuration`, `@Bean`, `@Produces`; the table `assembly` of `libraries`), and fields that some constructor or setter can fill from outside.

        ## Why it matters
        A test of the class is a test of the collaborator, too: it sends the mail and needs the database. Feathers calls
        the missing place where behaviour could be replaced a seam (Working Effectively with Legacy Code, 2004).

        ## How to fix it
        Take the collaborator as a constructor parameter. Where each call needs a fresh one, take a `Supplier`. A second
        constructor with the usual choice keeps callers as they are.

        Before:

        ```java
        class Registration {
          private final MailSender sender = new MailSender("smtp"); // finding

          void register(String address) {
            sender.send(address, "Welcome");
          }
        }
        ```

        After:

        ```java
        class Registration {
          private final MailSender sender;

          Registration() {
            this(new MailSender("smtp"));
          }

          Registration(MailSender sender) {
            this.sender = sender;
          }

          void register(String address) {
            sender.send(address, "Welcome");
          }
        }
        ```

        ## When not to
        An object that only computes, quickly and always alike, needs no stand-in: test both together. The same goes for the
        parts of an algorithm that was split over several classes of one package. Data may be named in `valueTypes`.
        """;
  }
}
