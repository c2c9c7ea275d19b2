package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.DataTypes;
import io.github.beyonditworks.analyzer.code.MemberUses;
import io.github.beyonditworks.analyzer.code.NestedName;
import io.github.beyonditworks.analyzer.metric.LogicalLines;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.model.TypeLinks.Shape;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Methods that work on the data of another type of the project, after Lanza and Marinescu. */
public record FeatureEnvyRule(
    @Option("the members of one other type that a method may use") int limit)
    implements ProjectRule {

  /** Lanza and Marinescu's "few" is two to five. */
  private static final int FEW = 4;

  /** Own members are used less than this share of the other type's. */
  private static final double OWN_SHARE = 0.5;

  /** Data of more types than these is gathered, not envied. */
  private static final int TYPES = 3;

  /** So many of the members at least are data: else the other object only works for this one. */
  private static final int DATA = 3;

  private static final int NAMED = 4;

  /** What is for carrying values from one shape into another, or for showing them. */
  private static final Pattern CARRYING_METHOD =
      Pattern.compile(
          "equals|hashCode|compare(?:To)?|clone|main|accept|toString"
              + "|(?:visit|to|from|for|as|of|convert|map|copy|build|create|make|new|clone|transform|translate|assemble|adapt"
              + "|serialize|deserialize|encode|decode|write|read|print|format|render|draw|paint|show|display|dump|describe|bind|fill|populate"
              + "|parse|export|import|marshal|unmarshal|set|test|assert|compare|equal|same|is\\w*Equal)(?:[A-Z0-9_]\\w*)?");

  private static final Pattern CARRYING_TYPE =
      Pattern.compile(
          "\\w*(?:Mapper|Converter|Assembler|Serializer|Deserializer|Adapter|Factory|Builder|Writer|Reader|Formatter|Printer"
              + "|Renderer|Comparator|Visitor|View|Codec|Encoder|Decoder|Transformer|Translator|Exporter|Importer|Parser|Dumper"
              + "|Marshaller|Unmarshaller|Copier|Controller|Resource|Endpoint|Fragment|Activity|Dialog|Panel|UI|Layout|LayoutManager"
              + "|Test|Fixture|Mother)");

  /** Types that are there to be driven by others, step by step. */
  private static final Pattern TOOL =
      Pattern.compile(
          "\\w*(?:Iterator|Cursor|Walk|Walker|Reader|Writer|Parser|Scanner|Tokenizer|Lexer|Stream|Builder|Session|Connection|Client|Generator)");

  /** Lanza and Marinescu's "few". */
  public FeatureEnvyRule() {
    this(FEW);
  }

  @Override
  public String id() {
    return "feature-envy";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
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
    IdentityHashMap<TypeDeclaration<?>, Scope> scopes = new IdentityHashMap<>();
    IdentityHashMap<Node, Integer> asked = asked(file);
    for (MeasuredMember member : file.members()) {
      if (member.node() instanceof MethodDeclaration method
          && asked.getOrDefault(method, 0) > limit
          && mayEnvy(method, member)) {
        Scope scope = scopes.computeIfAbsent(member.declaringType(), FeatureEnvyRule::scopeOf);
        look(method, scope, member, reporter).ifPresent(found::add);
      }
    }
    return found;
  }

  /** How often each member asks something of a variable: most ask too little for a closer look. */
  private static IdentityHashMap<Node, Integer> asked(MeasuredFile file) {
    IdentityHashMap<Node, Integer> asked = new IdentityHashMap<>();
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      if (call.getScope().orElse(null) instanceof NameExpr) {
        count(call, file, asked);
      }
    }
    for (FieldAccessExpr access : file.parsed().all(FieldAccessExpr.class)) {
      if (access.getScope() instanceof NameExpr) {
        count(access, file, asked);
      }
    }
    return asked;
  }

  private static void count(Node use, MeasuredFile file, IdentityHashMap<Node, Integer> asked) {
    Node around = use;
    while (around != null) {
      if (around instanceof MethodDeclaration && file.member(around).isPresent()) {
        asked.merge(around, 1, Integer::sum);
        return;
      }
      around = around.getParentNode().orElse(null);
    }
  }

  private boolean mayEnvy(MethodDeclaration method, MeasuredMember member) {
    return method.getBody().isPresent()
        && LogicalLines.toReadInMember(member.node()) > limit
        && !(member.declaringType() instanceof ClassOrInterfaceDeclaration type
            && type.isInterface())
        && !CARRYING_METHOD.matcher(method.getNameAsString()).matches()
        && !adapts(method)
        && !CARRYING_TYPE.matcher(member.declaringType().getNameAsString()).matches();
  }

  /** Whether a method's work is an anonymous class, which makes one type look like another. */
  private static boolean adapts(MethodDeclaration method) {
    Node first = method.getBody().flatMap(b -> b.getStatements().getFirst()).orElse(null);
    for (ObjectCreationExpr creation :
        first == null
            ? List.<ObjectCreationExpr>of()
            : Subtree.all(first, ObjectCreationExpr.class)) {
      if (creation.getAnonymousClassBody().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the methods of a type see.
   *
   * @param fields the names of its fields
   * @param methods the names of its methods
   * @param types the types of its fields, by name
   */
  private record Scope(Set<String> fields, Set<String> methods, Map<String, String> types) {}

  private static Scope scopeOf(TypeDeclaration<?> type) {
    Map<String, String> types = new HashMap<>();
    for (FieldDeclaration field : type.getFields()) {
      for (VariableDeclarator variable : field.getVariables()) {
        addType(variable.getNameAsString(), variable.getType(), types);
      }
    }
    return new Scope(MemberUses.fieldsOf(type), MemberUses.methodsOf(type), types);
  }

  private static void addType(String name, Type type, Map<String, String> into) {
    if (type instanceof ClassOrInterfaceType named) {
      into.put(name, named.getNameWithScope());
    }
  }

  /**
   * What a method uses of one other type.
   *
   * @param data its fields and accessors
   * @param members what counts: a collaborator in a field is there to be called, so of that its
   *     data only
   */
  private record Interest(Set<String> data, Set<String> members) {
    Interest() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  /**
   * The variables of a method.
   *
   * @param types their types, the fields' too
   * @param excluded what it is there to fill
   */
  private record Variables(Map<String, String> types, Set<String> excluded) {
    /** The type that a variable leads to; empty where that says nothing. */
    Optional<String> typeOf(String variable) {
      return excluded.contains(variable)
          ? Optional.empty()
          : Optional.ofNullable(types.get(variable));
    }
  }

  private Optional<Candidate> look(
      MethodDeclaration method, Scope scope, MeasuredMember member, Reporter reporter) {
    MemberUses uses = MemberUses.of(method, scope.fields(), scope.methods());
    if (uses.dataByVariable().values().stream().allMatch(d -> d.size() < 2)) {
      return Optional.empty();
    }
    Variables variables = variablesOf(method, scope);
    SortedMap<String, Interest> interests = interests(uses, variables);
    String type = mostEnvied(interests);
    String owner = member.declaringType().getNameAsString();
    if (type.isEmpty() || simple(type).equals(owner) || !isOfInterest(type, interests)) {
      return Optional.empty();
    }
    int own = Math.max(0, uses.ownUses() - usesOf(type, uses, variables, true));
    if (own > OWN_SHARE * usesOf(type, uses, variables, false)) {
      return Optional.empty();
    }
    Set<String> data = interests.get(type).members();
    return reporter
        .at(method)
        .severity(data.size() > 2 * limit ? Severity.MAJOR : Severity.MINOR)
        .value(data.size(), limit)
        .build(message(method, type, data, own))
        .map(f -> new Candidate(f, List.of(NestedName.of(member.declaringType()), type)));
  }

  /** Who asks many types for their data brings them together, and belongs to none of them. */
  private boolean isOfInterest(String type, SortedMap<String, Interest> interests) {
    return interests.get(type).members().size() > limit
        && interests.values().stream().filter(i -> i.data().size() > 1).count() <= TYPES;
  }

  private static Variables variablesOf(MethodDeclaration method, Scope scope) {
    Variables variables = new Variables(new HashMap<>(scope.types()), new HashSet<>());
    boolean override = method.getAnnotationByName("Override").isPresent();
    for (Parameter parameter : method.getParameters()) {
      addType(parameter.getNameAsString(), parameter.getType(), variables.types());
      if (override) {
        variables.excluded().add(parameter.getNameAsString());
      }
    }
    for (VariableDeclarator variable : Subtree.all(method, VariableDeclarator.class)) {
      addType(variable.getNameAsString(), variable.getType(), variables.types());
      if (variable.getInitializer().filter(ObjectCreationExpr.class::isInstance).isPresent()) {
        // What a method makes it also fills.
        variables.excluded().add(variable.getNameAsString());
      }
    }
    for (AssignExpr assignment : Subtree.all(method, AssignExpr.class)) {
      if (assignment.getValue() instanceof ObjectCreationExpr
          && assignment.getTarget() instanceof NameExpr made) {
        variables.excluded().add(made.getNameAsString());
      }
    }
    return variables;
  }

  private static SortedMap<String, Interest> interests(MemberUses uses, Variables variables) {
    SortedMap<String, Interest> interests = new TreeMap<>();
    uses.dataByVariable()
        .forEach(
            (variable, data) -> {
              Optional<String> type = variables.typeOf(variable);
              if (type.isPresent()) {
                Interest interest = interests.computeIfAbsent(type.get(), t -> new Interest());
                interest.data().addAll(data);
                boolean collaborator = uses.ownFields().contains(variable);
                interest
                    .members()
                    .addAll(collaborator ? data : uses.membersByVariable().get(variable));
              }
            });
    return interests;
  }

  /** How often a type is used; through own fields alone, that is no use of what is one's own. */
  private static int usesOf(
      String type, MemberUses uses, Variables variables, boolean throughFields) {
    int sum = 0;
    for (String variable : uses.dataByVariable().keySet()) {
      boolean counts = !throughFields || uses.ownFields().contains(variable);
      if (counts && variables.typeOf(variable).filter(type::equals).isPresent()) {
        sum += uses.usesOf(variable);
      }
    }
    return sum;
  }

  /** The type with most used members; empty where none has enough data that is used. */
  private static String mostEnvied(SortedMap<String, Interest> interests) {
    String envied = "";
    for (Map.Entry<String, Interest> entry : interests.entrySet()) {
      Interest interest = entry.getValue();
      boolean tool = TOOL.matcher(simple(entry.getKey())).matches();
      if (interest.data().size() < DATA || tool) {
        continue;
      }
      if (envied.isEmpty() || interest.members().size() > interests.get(envied).members().size()) {
        envied = entry.getKey();
      }
    }
    return envied;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static String message(MethodDeclaration method, String type, Set<String> data, int own) {
    List<String> names = List.copyOf(data);
    int more = names.size() - NAMED;
    return String.format(
        Locale.ROOT,
        "%s uses %d members of %s (%s%s) and %s: whoever changes %s has to know this method too. Moved there, or at least the part that works on its values, it would need to ask less.",
        method.getNameAsString(),
        data.size(),
        simple(type),
        String.join(", ", names.subList(0, Math.min(NAMED, names.size()))),
        more > 0 ? String.format(Locale.ROOT, " and %d more", more) : "",
        own == 0
            ? "nothing of its own type"
            : String.format(
                Locale.ROOT,
                "its own type %s",
                own == 1 ? "once" : String.format(Locale.ROOT, "%d times", own)),
        simple(type));
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    TypeIndex types = project.types();
    List<Finding> findings = new ArrayList<>();
    for (FileFacts file : project.files()) {
      for (Candidate candidate : file.candidates()) {
        if (candidate.finding().rule().equals(id())) {
          enviedType(candidate, file, types)
              .map(t -> judged(candidate.finding(), t))
              .ifPresent(findings::add);
        }
      }
    }
    findings.sort(null);
    return findings;
  }

  private static Optional<ProjectType> enviedType(
      Candidate candidate, FileFacts file, TypeIndex types) {
    return types
        .declared(file, candidate.words().get(0))
        .flatMap(
            from -> types.resolve(from, candidate.words().get(1)).filter(to -> isOther(from, to)));
  }

  /** The project's own classes, apart from the type itself and what stands within or around it. */
  private static boolean isOther(ProjectType from, ProjectType to) {
    return to.file().kind() == SourceKind.MAIN
        && to.links().shape() != Shape.INTERFACE
        && to.links().shape() != Shape.ANNOTATION
        && !to.topLevel().equals(from.topLevel());
  }

  /** What carries data has no behaviour by design, so the method has good reasons to stay. */
  private static Finding judged(Finding finding, ProjectType envied) {
    boolean carrier =
        envied.links().shape() == Shape.RECORD || DataTypes.isNamedAsCarrier(envied.simpleName());
    return carrier ? finding.withSeverity(Severity.INFO) : finding;
  }

  @Override
  public String documentation() {
    return """
        # Method that works on another type's data

        ## What
        A method that uses more members of one other class of the project than the limit, at least three of them data (getters
        and fields), while it hardly uses anything of its own. Methods that carry values from one shape into another or show them
        (converters, mappers, builders, writers, visitors, factories named `for…`, layouts and Swing's `…UI`, `equals`) are right to do so and are left out, as are
        parameters of overriding methods, objects that the method itself has made, and values that are only handed from a getter to a setter. Where the other type is a record or is named as one that only
        carries data, the finding is a hint.

        ## Why it matters
        What belongs together stands apart: a change of the data lands in a class that has nothing to do with it, the
        same calculation is soon made in a second place, and the data's class has to show what it could have kept to
        itself. Fowler (Refactoring, 1999) gave it the name; the limits follow Lanza and Marinescu (Object-Oriented Metrics in
        Practice, 2006).

        ## How to fix it
        Move the calculation to the data, and ask for the result.

        Before:

        ```java
        // file: src/main/java/shop/Invoices.java
        package shop;

        class Invoices {
          long total(Order order) { // finding
            long goods = order.getPrice() * order.getCount();
            if (order.isExpress()) {
              goods += order.getExpressFee();
            }
            return goods - order.getRebate();
          }
        }
        // file: src/main/java/shop/Order.java
        package shop;

        class Order {
          private long price;
          private long expressFee;
        }
        ```

        After:

        ```java
        // file: src/main/java/shop/Invoices.java
        package shop;

        class Invoices {
          long total(Order order) {
            return order.total();
          }
        }
        // file: src/main/java/shop/Order.java
        package shop;

        class Order {
          private long price;
          private int count;
          private long rebate;

          long total() {
            return price * count - rebate;
          }
        }
        ```

        ## When not to
        What changes for other reasons than the data stays apart: a tax rule does not belong into an order, nor does
        a layout. Strategies and visitors separate the two on purpose.
        """;
  }
}
