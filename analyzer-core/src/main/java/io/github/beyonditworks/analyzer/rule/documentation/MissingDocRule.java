package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.github.beyonditworks.analyzer.code.DocumentationReaders;
import io.github.beyonditworks.analyzer.code.LocalTypes;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.code.NullResults;
import io.github.beyonditworks.analyzer.code.Visibility;
import io.github.beyonditworks.analyzer.metric.LogicalLines;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.DocComment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Types and members that others use without a word on what they do. */
public record MissingDocRule(
    @Option("the cognitive complexity from which package-private members need documentation too")
        int packagePrivateComplexity,
    @Option("the least weight that is reported: 0.5 is an easy method, 3 a hard one")
        double minimumWeight)
    implements ProjectRule {

  private static final double EASY = 0.5;
  private static final double HARDEST = 3;
  private static final double MAJOR_FROM = 2;
  private static final double MINOR_FROM = 1;
  private static final double COMPLEXITY_PER_POINT = 6;
  private static final double LINES_PER_POINT = 30;
  private static final int MANY_PARAMETERS = 3;
  private static final double PROTECTED_SHARE = 0.75;
  private static final double SMALL_SHARE = 0.5;
  private static final double TYPE_WEIGHT = 1;
  private static final int SMALL_TYPE_LINES = 15;
  private static final int LARGE_TYPE_LINES = 200;

  /** Hard to read without a word, whoever reads it. */
  private static final String HARD = "hard";

  /** Does what its signature does not say. */
  private static final String SURPRISING = "surprising";

  /** Leaves what it does to others. */
  private static final String ABSTRACT = "abstract";

  /** Annotations that say what a type is there for. */
  private static final Set<String> SAY_THE_ROLE =
      Set.of(
          "RestController",
          "Controller",
          "RestControllerAdvice",
          "ControllerAdvice",
          "Configuration",
          "AutoConfiguration",
          "SpringBootApplication",
          "QuarkusMain",
          "Entity",
          "MappedSuperclass",
          "Embeddable",
          "Path",
          "Mapper",
          "Generated");

  private static final Set<String> KNOWN_TO_ALL =
      Set.of(
          "equals",
          "hashCode",
          "toString",
          "compareTo",
          "compare",
          "clone",
          "finalize",
          "close",
          "main",
          "readObject",
          "writeObject",
          "readResolve",
          "writeReplace");

  /**
   * Annotations by which a framework calls a member: its users read the framework's documentation.
   */
  private static final Pattern CALLED_BY_FRAMEWORK =
      Pattern.compile(
          "Bean|Provides|Produces|Inject|Autowired|\\w*Mapping|GET|POST|PUT|DELETE|PATCH|Path|Scheduled"
              + "|\\w*Listener|\\w*Handler|PostConstruct|PreDestroy|Json\\w+|Operation|Before\\w*|After\\w*"
              + "|Test\\w*|Setup|TearDown|Benchmark|Command|Query\\w*|Subscribe");

  private static final Pattern TEST_TYPE =
      Pattern.compile(".*(?:Test|Tests|TestCase|TestSupport|Fixtures?|Mother)");

  /** Complexity from which control flow counts as hard. */
  public MissingDocRule() {
    this(15, EASY);
  }

  @Override
  public String id() {
    return "missing-doc";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
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
    List<Candidate> found = new ArrayList<>();
    Reporter reporter = new Reporter(this, file);
    addTypes(file, reporter, found);
    addMembers(file, reporter, found);
    return found;
  }

  private void addTypes(MeasuredFile file, Reporter reporter, List<Candidate> found) {
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      Visibility visibility = Visibility.of(type);
      if (isPublished(visibility)
          && isUndocumented(file, type)
          && !isTestFixture(type)
          && !isSaidByAnnotation(type.getAnnotations())) {
        add(found, reporter, type, visibility, weightOf(type), describe(type), needsOf(type));
      }
    }
  }

  private void addMembers(MeasuredFile file, Reporter reporter, List<Candidate> found) {
    LocalTypes types = new LocalTypes(file.parsed());
    NullResults nulls = NullResults.in(file.parsed());
    DocumentedNames documented = new DocumentedNames(file);
    for (MeasuredMember member : file.members()) {
      Visibility visibility = Visibility.of(member.node());
      if (needsWords(member, visibility, types)
          && isUndocumented(file, member.node())
          && !isTestFixture(member.declaringType())) {
        List<String> needs = needsOf(member, nulls);
        double weight = weightOf(member, visibility, documented, needs.contains(SURPRISING));
        add(found, reporter, member.node(), visibility, weight, describe(member), needs);
      }
    }
  }

  private void add(
      List<Candidate> into,
      Reporter reporter,
      BodyDeclaration<?> node,
      Visibility visibility,
      double weight,
      String what,
      List<String> needs) {
    if (weight < minimumWeight) {
      return;
    }
    List<String> words = new ArrayList<>(List.of(ownerOf(node), keyOf(node)));
    words.addAll(needs);
    reporter
        .at(node)
        .value(weight, 0)
        .severity(severityOf(weight))
        .build(
            String.format(
                Locale.ROOT,
                "The %s %s has no documentation comment. %s",
                visibility.text(),
                what,
                needs.contains(SURPRISING)
                    ? "It answers with null in some cases: say in which, since its users can only find that out by reading it."
                    : "One sentence on what it promises, with its limits and special cases, saves its users from reading the code."))
        .ifPresent(f -> into.add(new Candidate(f, words)));
  }

  /** The type that a declaration is, or stands in, by its name within the package. */
  private static String ownerOf(BodyDeclaration<?> node) {
    StringBuilder name = new StringBuilder();
    if (node instanceof TypeDeclaration<?> type) {
      name.append(type.getNameAsString());
    }
    for (TypeDeclaration<?> outer : LocalTypes.around(node)) {
      name.insert(0, outer.getNameAsString() + (name.isEmpty() ? "" : "."));
    }
    return name.toString();
  }

  /** The beginning of a method's signature, and how many parameters it has; empty for the rest. */
  private static String keyOf(BodyDeclaration<?> node) {
    return node instanceof MethodDeclaration method
        ? method.getNameAsString() + '/' + method.getParameters().size()
        : "";
  }

  private static List<String> needsOf(TypeDeclaration<?> type) {
    return LogicalLines.of(type) >= LARGE_TYPE_LINES ? List.of(HARD) : List.of();
  }

  private List<String> needsOf(MeasuredMember member, NullResults nulls) {
    List<String> needs = new ArrayList<>();
    if (member.cognitive().total() >= packagePrivateComplexity) {
      needs.add(HARD);
    }
    if (member.node() instanceof CallableDeclaration<?> callable) {
      if (nulls.includes(callable)) {
        needs.add(SURPRISING);
      }
      if (MemberShape.bodyOf(callable).isEmpty()) {
        needs.add(ABSTRACT);
      }
    }
    return needs;
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    List<Finding> findings = new ArrayList<>();
    DocumentationReaders readers = new DocumentationReaders(project);
    for (FileFacts file : project.files()) {
      for (Candidate candidate : file.candidates()) {
        if (candidate.finding().rule().equals(id())) {
          judged(candidate, file, readers).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> judged(
      Candidate candidate, FileFacts file, DocumentationReaders readers) {
    Finding finding = candidate.finding();
    List<String> needs = candidate.words().subList(2, candidate.words().size());
    String owner = candidate.words().get(0);
    String key = candidate.words().get(1);
    if (!key.isEmpty() && readers.isInherited(file, owner, key)) {
      return Optional.empty();
    }
    boolean wanted =
        readers.areOutside(file)
            || needs.contains(HARD)
            || ((key.isEmpty() ? isOfType(finding, owner) : needs.contains(ABSTRACT))
                && readers.extend(file, owner));
    if (wanted) {
      return Optional.of(finding);
    }
    return needs.contains(SURPRISING)
        ? Optional.of(finding.withSeverity(Severity.INFO))
        : Optional.empty();
  }

  /** Whether a finding is about a type itself, not about a field or constructor of it. */
  private static boolean isOfType(Finding finding, String owner) {
    String member = finding.element().member();
    return member.isEmpty() || owner.endsWith('.' + member);
  }

  private static Severity severityOf(double weight) {
    if (weight >= MAJOR_FROM) {
      return Severity.MAJOR;
    }
    return weight >= MINOR_FROM ? Severity.MINOR : Severity.INFO;
  }

  private static boolean isPublished(Visibility visibility) {
    return visibility.compareTo(Visibility.PROTECTED) >= 0;
  }

  private static boolean isUndocumented(MeasuredFile file, BodyDeclaration<?> node) {
    return file.parsed().doc(node).map(DocComment::isEmpty).orElse(true);
  }

  private static boolean isTestFixture(TypeDeclaration<?> type) {
    return TEST_TYPE.matcher(type.getNameAsString()).matches();
  }

  private static double weightOf(TypeDeclaration<?> type) {
    boolean small = LogicalLines.of(type) <= SMALL_TYPE_LINES;
    boolean plain =
        type instanceof EnumDeclaration
            || type instanceof RecordDeclaration
            || type instanceof AnnotationDeclaration
            || type.isNestedType()
            || type.getNameAsString().endsWith("Exception");
    return TYPE_WEIGHT * (small && plain ? SMALL_SHARE : 1);
  }

  private static boolean isSaidByAnnotation(List<AnnotationExpr> annotations) {
    for (AnnotationExpr annotation : annotations) {
      if (SAY_THE_ROLE.contains(annotation.getName().getIdentifier())) {
        return true;
      }
    }
    return false;
  }

  private boolean needsWords(MeasuredMember member, Visibility visibility, LocalTypes types) {
    if (member.node() instanceof FieldDeclaration field) {
      return isPublished(visibility)
          && !field.isFinal()
          && !(member.declaringType().isClassOrInterfaceDeclaration()
              && member.declaringType().asClassOrInterfaceDeclaration().isInterface())
          && field.getAnnotations().isEmpty();
    }
    if (!(member.node() instanceof CallableDeclaration<?> callable)
        || isKnownToAll(callable)
        || types.isOverride(callable)) {
      return false;
    }
    boolean hard = member.cognitive().total() >= packagePrivateComplexity;
    return (isPublished(visibility) && !isPlain(callable) && !isCalledByFramework(callable))
        || (visibility.compareTo(Visibility.PACKAGE) >= 0 && hard);
  }

  private static boolean isKnownToAll(CallableDeclaration<?> callable) {
    return callable instanceof MethodDeclaration
        && KNOWN_TO_ALL.contains(callable.getNameAsString());
  }

  private static boolean isPlain(CallableDeclaration<?> callable) {
    return MemberShape.isAccessor(callable)
        || MemberShape.bodyOf(callable).map(MemberShape::isTrivial).orElse(false)
        || isOfRecord(callable)
        || (callable instanceof ConstructorDeclaration && isOfException(callable));
  }

  /** The canonical constructor is documented with the record's components. */
  private static boolean isOfRecord(CallableDeclaration<?> callable) {
    return callable instanceof ConstructorDeclaration
        && callable.getParentNode().orElse(null) instanceof RecordDeclaration type
        && type.getParameters().size() == callable.getParameters().size();
  }

  private static boolean isOfException(CallableDeclaration<?> constructor) {
    return constructor.getNameAsString().endsWith("Exception")
        || constructor.getNameAsString().endsWith("Error");
  }

  private static double weightOf(
      MeasuredMember member,
      Visibility visibility,
      DocumentedNames documented,
      boolean surprising) {
    if (!(member.node() instanceof CallableDeclaration<?> callable)) {
      return EASY * (visibility == Visibility.PROTECTED ? PROTECTED_SHARE : 1);
    }
    int complexity = member.cognitive().total();
    int lines = LogicalLines.of(callable);
    double weight = EASY + complexity / COMPLEXITY_PER_POINT + lines / LINES_PER_POINT;
    if (callable.getParameters().size() >= MANY_PARAMETERS) {
      weight += EASY;
    }
    if (MemberShape.bodyOf(callable).isEmpty()) {
      // Without a body there is nothing else to read.
      weight += EASY;
    }
    if (surprising) {
      weight += EASY;
    }
    double capped = Math.min(weight, HARDEST) * shareOf(visibility);
    return roundedDown(documented.hasOverload(callable) ? capped * SMALL_SHARE : capped);
  }

  private static double shareOf(Visibility visibility) {
    return switch (visibility) {
      case PUBLIC -> 1;
      case PROTECTED -> PROTECTED_SHARE;
      case PACKAGE, PRIVATE -> SMALL_SHARE;
    };
  }

  private static double roundedDown(double weight) {
    return Math.floor(weight * 4) / 4;
  }

  private static boolean isCalledByFramework(CallableDeclaration<?> callable) {
    for (AnnotationExpr annotation : callable.getAnnotations()) {
      if (CALLED_BY_FRAMEWORK.matcher(annotation.getName().getIdentifier()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The names of the callables of a type that are documented, found out when first asked for. */
  private static final class DocumentedNames {
    private final MeasuredFile file;
    private final IdentityHashMap<Node, Set<String>> byType = new IdentityHashMap<>();

    DocumentedNames(MeasuredFile file) {
      this.file = file;
    }

    /** Whether another callable of the name of one without documentation has some. */
    boolean hasOverload(CallableDeclaration<?> undocumented) {
      Node type = undocumented.getParentNode().orElse(null);
      return type instanceof TypeDeclaration<?> declared
          && byType
              .computeIfAbsent(type, t -> namesIn(declared))
              .contains(undocumented.getNameAsString());
    }

    private Set<String> namesIn(TypeDeclaration<?> type) {
      Set<String> names = new HashSet<>();
      for (BodyDeclaration<?> member : type.getMembers()) {
        if (member instanceof CallableDeclaration<?> callable && !isUndocumented(file, callable)) {
          names.add(callable.getNameAsString());
        }
      }
      return names;
    }
  }

  private static String describe(TypeDeclaration<?> type) {
    return "type " + type.getNameAsString();
  }

  private static String describe(MeasuredMember member) {
    String name = member.name().member();
    if (member.node() instanceof FieldDeclaration) {
      return "field " + name;
    }
    String kind = member.node() instanceof ConstructorDeclaration ? "constructor " : "method ";
    int complexity = member.cognitive().total();
    return kind
        + name
        + (complexity == 0
            ? ""
            : String.format(Locale.ROOT, ", with a cognitive complexity of %d,", complexity));
  }

  @Override
  public String documentation() {
    return """
        # Missing documentation

        ## What
        Public and protected types and members without a documentation comment, and package-private ones whose
        control flow is hard. What counts is who can see a member in the end: a public method of a package-private
        class is package-private. The weight grows with the cognitive complexity, the length and the parameters, and with
        a result that is null at times.
        Overrides, accessors, methods of one statement, constructors that keep what they are given, constants, what
        everybody knows (`equals`, `main`), test support, and endpoints whose annotations say what they are for are left
        out; an overload of a documented method counts half.

        How much is asked for depends on who reads it. In a library that is all of the above. In an application, nobody
        outside calls what is public: there the hard members, large types and extension points (what several types of the
        project extend or implement) are asked for, and results that may be null are an information. Which of the two
        a project is, module by module, is told from the build (packaging, plugins, what is published) and from the code
        (a main method, an annotation that starts it); the report says which it was taken for and why, and
        `project: library` or `project: application` in `quality.yml` says otherwise.

        ## Why it matters
        Whoever calls a method wants to know what it promises, not how it works. Without a comment all callers read
        the body, guess which part of it is meant to last, and build on accidents. John Ousterhout's A Philosophy of
        Software Design puts it so: without comments an abstraction cannot hide anything.

        ## How to fix it
        Write a sentence for someone who has not seen the body: what comes out, what is expected, what happens in the
        special cases. If the sentence needs many ands, the method may do too much.

        Before:

        ```java
        /** Prices of a shop. */
        public class Prices {
          public int discount(Customer customer, Cart cart) { // finding
            if (cart.isEmpty() || customer.isBlocked()) {
              return 0;
            }
            int percent = customer.years() > 5 ? 10 : 5;
            return Math.min(percent, cart.maximumDiscount());
          }
        }
        ```

        After:

        ```java
        /** Prices of a shop. */
        public class Prices {
          /** The discount in percent, 0 for blocked customers; never more than the cart allows. */
          public int discount(Customer customer, Cart cart) {
            if (cart.isEmpty() || customer.isBlocked()) {
              return 0;
            }
            int percent = customer.years() > 5 ? 10 : 5;
            return Math.min(percent, cart.maximumDiscount());
          }
        }
        ```

        ## When not to
        A name that says all needs no sentence that repeats it. Where a module is public for its own build only, say
        `project: application`, or raise `minimumWeight` to 1: then the hard members remain.
        """;
  }
}
