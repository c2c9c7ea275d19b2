package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.beyonditworks.analyzer.code.seam.InputReplacement;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.rule.Fingerprints;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Code that reaches through an object to the objects behind it. */
public record LawOfDemeterRule(
    @Option("the fewest calls in a chain of getters that are reported") int chain)
    implements ProjectRule {

  private static final int DEEP = 3;

  /** A part that more members than these reach through is handed out by design. */
  private static final int HANDED_OUT = 15;

  private static final Pattern GETTER = Pattern.compile("get[A-Z]\\w*");

  /** Getters of the platform, of collections and of trees, behind which no collaborator stands. */
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "getClass|getDeclaringClass|getEnclosing\\w+|get(?:Super|Sub)class|getClassLoader|getComponentType|getRawType"
              + "|getParameterTypes|getReturnType|getPackage|getModule|getElementType|getGeneric\\w+|getTypeParameters|getKey"
              + "|getValue|getMessage|getLocalizedMessage|getCause|getStackTrace|getName|getSimpleName|getNameAsString|getLeft"
              + "|getRight|getParent\\w*|getFirst\\w*|getLast\\w*|getNext\\w*|getPrevious\\w*|getChild\\w*|getRoot|getSelf|getThis"
              + "|getBytes|getText|getTitle|getDescription|getId|getUrl|getUri|getPath|getFileName|getAbsolutePath|getLog"
              + "|getLogger|getTime|getDate|getYear|getMonth|getInstance|getDefault|getRuntime|getAnnotation|getInstant"
              + "|getType|getTimeZone|getFileSystem|getCanonicalFile|getFile|getMainAttributes|getJarFileURL|getExecutable|getManifest|getX|getY|getWidth|getHeight|getLength|getSize|getBegin|getStart|getEnd|getRange|getOut|getWriter|getReader"
              + "|get\\w*(?:U[Rr][IiLl]|Date|Time|Timestamp|Instant|Duration|Timeout|Locale|Uuid|UUID|Path|Charset)");

  /** What is asked of strings, collections, numbers, optionals and builders. */
  private static final Pattern DATA_TAIL =
      Pattern.compile(
          "equals\\w*|hashCode|toString|compareTo\\w*|length|size|isEmpty|isBlank|contains\\w*|startsWith|endsWith|indexOf"
              + "|lastIndexOf|substring|split|trim|strip\\w*|replace\\w*|matches|matcher|toLowerCase|toUpperCase|concat|format"
              + "|formatted|charAt|chars|lines|intern|getBytes|stream|parallelStream|iterator|listIterator|spliterator|forEach\\w*|tryAdvance|retainAll"
              + "|get|getOrDefault|getFirst|getLast|add|addAll|put|putAll|putIfAbsent|computeIfAbsent|merge|remove|removeIf"
              + "|removeAll|clear|set|addFirst|addLast|push|pop|poll|peek|offer|take|keySet|values|entrySet|toArray|toByteArray|toList|subList"
              + "|sort|next|hasNext|nextElement|hasMoreElements|name|ordinal|getName|getSimpleName|getCanonicalName|getTypeName"
              + "|intValue|longValue|doubleValue|floatValue|booleanValue|byteValue|shortValue|charValue|toInstant"
              + "|is(?:Before|After|Equal)|plus\\w*|minus\\w*|multiply|divide|subtract|negate|abs|signum|toEpoch\\w+|atZone|isPresent"
              + "|ifPresent\\w*|orElse\\w*|map|flatMap|filter|is(?:Instance|AssignableFrom|Array|Primitive|Interface|Enum)"
              + "|getComponentType|getModifiers|get\\w*AsString|getNameWithScope|toCharArray|readAllBytes|getDeclaringClass|append|toPath|toFile|toURI|toUri|toURL|resolve\\w*|getTime|after|before|await|signal\\w*"
              + "|subscribe\\w*|observe\\w*|doOn\\w+|onError\\w*|then\\w*|flatMap\\w*|concatMap\\w*|switch(?:Map|IfEmpty)|defaultIfEmpty|zip\\w*|collect\\w*|block\\w*|join|toFuture|cache|retry\\w*|share"
              + "|addListener|removeListener|bind\\w*|unbind\\w*|compare|apply|accept|test|run|call|asList|asMap|as(?:Text|String|Boolean|Int|Long|Double)|has|hasNonNull|path|print\\w*|invoke|newInstance|toMillis|toNanos|getNano|getSeconds|and|or|not|getClass");

  /**
   * What only values of the platform are asked: a URI, a date, a duration, a locale, an identifier.
   */
  private static final Pattern VALUE_TAIL =
      Pattern.compile(
          "getScheme|getSchemeSpecificPart|getRaw(?:Path|Query|Fragment|Authority|UserInfo)|getAuthority|getUserInfo|getHost"
              + "|getDayOf\\w+|getMonthValue|getHour|getMinute|getSecond|getEpochSecond|getLanguage|getCountry|getDisplay(?:Name|Language|Country)"
              + "|getAbsolute(?:Path|File)|getEncoded|pattern|(?:get|increment|decrement|add|accumulate|update)And(?:Get|Set|Add|Increment|Decrement|Update)|get(?:Most|Least)SignificantBits|toDays|toHours|toMinutes|toSeconds");

  private static final Pattern ACCESSOR = Pattern.compile("(?:get|is|has|set|with)[A-Z]\\w*");

  private static final Pattern OWN_LOOK =
      Pattern.compile("equals|hashCode|toString|compareTo|compare|clone|describe\\w*");

  /** A chain of two: {@code a.getB().getC()}. */
  public LawOfDemeterRule() {
    this(2);
  }

  /**
   * A chain of calls.
   *
   * @param at the call that reaches through
   * @param second the call on what it gives
   * @param path what is reached through: {@code order.getCustomer()}
   * @param depth the number of objects called in turn
   * @param last the last of these calls
   * @param command whether the last call is made for its effect
   */
  private record Reach(
      MethodCallExpr at,
      MethodCallExpr second,
      String path,
      int depth,
      String last,
      boolean command) {}

  @Override
  public String id() {
    return "law-of-demeter";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public List<Candidate> candidates(MeasuredFile file) {
    Map<ElementName, Map<String, List<Reach>>> byMember = new LinkedHashMap<>();
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      if (isOutermost(call) && !isAboutOwnLook(call)) {
        reach(call)
            .ifPresent(
                r ->
                    file.elementAround(call)
                        .ifPresent(
                            e ->
                                byMember
                                    .computeIfAbsent(e, k -> new LinkedHashMap<>())
                                    .computeIfAbsent(r.path(), k -> new ArrayList<>())
                                    .add(r)));
      }
    }
    List<Candidate> found = new ArrayList<>();
    Reporter reporter = new Reporter(this, file);
    byMember
        .values()
        .forEach(
            m -> m.values().forEach(same -> consider(same, file, reporter).ifPresent(found::add)));
    return found;
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    TypeIndex types = project.types();
    Set<String> packages = new HashSet<>();
    for (FileFacts file : project.files()) {
      packages.add(file.links().packageName());
    }
    Map<String, List<Finding>> byGetter = new HashMap<>();
    for (FileFacts file : project.files()) {
      for (Candidate candidate : file.candidates()) {
        if (candidate.finding().rule().equals(id())) {
          ChainRoot root = ChainRoot.of(candidate.words());
          if (root.mayAnswer(file, types, packages)) {
            byGetter
                .computeIfAbsent(root.getter(), g -> new ArrayList<>())
                .add(candidate.finding());
          }
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Finding> reached : byGetter.values()) {
      if (reached.size() <= HANDED_OUT) {
        findings.addAll(reached);
      }
    }
    findings.sort(null);
    return Fingerprints.withOrdinals(findings);
  }

  private static boolean isOutermost(MethodCallExpr call) {
    Node parent = call.getParentNode().orElse(null);
    return !(parent instanceof MethodCallExpr outer
        && outer.getScope().filter(s -> s == call).isPresent());
  }

  private static boolean isAboutOwnLook(MethodCallExpr call) {
    return Ancestors.nearest(call, MethodDeclaration.class)
        .filter(m -> OWN_LOOK.matcher(m.getNameAsString()).matches())
        .isPresent();
  }

  private Optional<Reach> reach(MethodCallExpr outermost) {
    Deque<MethodCallExpr> calls = new ArrayDeque<>();
    Expression current = outermost;
    while (current instanceof MethodCallExpr call && call.getScope().isPresent()) {
      calls.push(call);
      current = call.getScope().get();
    }
    if (!isObject(current)) {
      return Optional.empty();
    }
    List<MethodCallExpr> chained = strangers(calls);
    if (chained.size() < chain) {
      return Optional.empty();
    }
    MethodCallExpr last = chained.get(chained.size() - 1);
    boolean command = last == outermost && isForEffect(outermost);
    String path = chained.get(0).toString();
    return Optional.of(
        new Reach(
            chained.get(0),
            chained.get(Math.min(1, chained.size() - 1)),
            path,
            chained.size(),
            last.getNameAsString(),
            command));
  }

  /** Whether nothing is done with what a call gives; what a lambda gives others may well use. */
  private static boolean isForEffect(MethodCallExpr call) {
    return call.getParentNode().orElse(null) instanceof ExpressionStmt statement
        && !(statement.getParentNode().orElse(null) instanceof LambdaExpr
            && ACCESSOR.matcher(call.getNameAsString()).matches());
  }

  /** A variable; a name that begins in upper case is a type or a constant. */
  private static boolean isObject(Expression root) {
    if (root instanceof NameExpr name) {
      return Character.isLowerCase(name.getNameAsString().charAt(0));
    }
    return root instanceof FieldAccessExpr field && field.getScope() instanceof ThisExpr;
  }

  /** The calls from the root on, each on what the getter before it gave, up to plain data. */
  private static List<MethodCallExpr> strangers(Deque<MethodCallExpr> calls) {
    List<MethodCallExpr> chained = new ArrayList<>();
    for (MethodCallExpr call : calls) {
      String name = call.getNameAsString();
      boolean first = chained.isEmpty();
      if (!first && (DATA_TAIL.matcher(name).matches() || VALUE_TAIL.matcher(name).matches())) {
        break;
      }
      boolean getter = GETTER.matcher(name).matches() && call.getArguments().isEmpty();
      if (first && !getter) {
        break;
      }
      chained.add(call);
      if (!getter || NAVIGATION.matcher(name).matches()) {
        break;
      }
    }
    return chained;
  }

  private Optional<Candidate> consider(List<Reach> same, MeasuredFile file, Reporter reporter) {
    boolean walksData =
        same.stream().allMatch(r -> ACCESSOR.matcher(r.second().getNameAsString()).matches());
    Optional<ChainRoot> root = ChainRoot.of(same.get(0).at(), walksData, file);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    return finding(same, file, reporter)
        .filter(f -> !(root.get().isOfUnwrittenType() && f.severity() == Severity.INFO))
        .map(f -> new Candidate(f, root.get().words()));
  }

  private Optional<Finding> finding(List<Reach> same, MeasuredFile file, Reporter reporter) {
    Reach first = same.get(0);
    int deepest = same.stream().mapToInt(Reach::depth).max().orElse(0);
    boolean command = same.stream().anyMatch(Reach::command);
    List<Contributor> lines =
        same.stream()
            .map(r -> new Contributor(file.parsed().place(r.at()).line(), r.path()))
            .toList();
    return reporter
        .at(first.at())
        .severity(deepest >= DEEP || command ? Severity.MINOR : Severity.INFO)
        .lines(lines)
        .suggestion(suggestion(first))
        .build(
            String.format(
                Locale.ROOT,
                "This reaches through %s to call %s on what stands behind it: a test has to build the whole chain, and a change of it lands here. Asking %s for the result, or taking the inner object as a parameter, cuts it short.",
                first.path(),
                first.last(),
                rootOf(first.path())));
  }

  private static Optional<Suggestion> suggestion(Reach reach) {
    String before = InputReplacement.endOfChain(reach.second()).toString();
    return InputReplacement.question(reach.at(), reach.second())
        .filter(q -> !before.contains("\n"))
        .map(q -> new Suggestion("ask " + rootOf(reach.path()) + " for it", before + ";", q));
  }

  private static String rootOf(String path) {
    int dot = path.lastIndexOf('.');
    return path.substring(0, dot);
  }

  @Override
  public String documentation() {
    return """
        # Reaching through an object

        ## What
        A chain such as `order.getCustomer().getAddress()`: the code asks a variable for a second object and then calls
        that one, a stranger, too. Chains of three or more and chains that end in a command weigh more. One finding for
        each member and object that is reached through. Questions put to strings, collections and numbers at the end
        of a chain are left out, as are streams, builders, reflection, URIs, dates and other values of the platform, nodes of JSON, and walks over trees.
        So are objects that cannot or need not answer: those of libraries and toolkits, carriers of data (records, entities,
        configuration properties, what Lombok gives its getters), and those that are there to hand out their parts (`…Context`,
        `…Holder`, `…Preferences`). What more than fifteen members of a project reach
        through is handed out by design, and left out as well. Where the code does not say the type (`var`, a lambda's parameter), only long chains and commands are reported.

        ## Why it matters
        The code knows how three classes hang together although it wants something of one. In a test each link has to
        be built or mocked, mocks that return mocks, and when the middle link changes, code breaks that never spoke
        of it. Lieberherr and Holland put it as the Law of Demeter (IEEE Software, 1989): only talk to your friends.

        ## How to fix it
        Ask the near object for what you want of it, or take the far object as the parameter.

        Before:

        ```java
        class Shipping {
          void ship(Order order) {
            order.getCustomer().getAccount().charge(5); // finding
          }
        }
        ```

        After:

        ```java
        class Shipping {
          void ship(Order order) {
            order.chargeShipping(5);
          }
        }
        ```

        ## When not to
        Data without behaviour, such as a message that was read from JSON, has no better friend to ask: there a chain
        is plain navigation. A façade whose purpose is to hand out its parts may be left, too.
        """;
  }
}
