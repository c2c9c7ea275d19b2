package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.code.ScopeText;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place where code reaches for something that no caller handed to it.
 *
 * @param kind what is reached for
 * @param what the call as readers know it: {@code LocalDate.now()}
 * @param severity how much it stands in the way of a test
 */
public record AmbientInput(Kind kind, String what, Severity severity) {

  /** What code can reach for, with the seam through which a caller can hand it in. */
  public enum Kind {
    CLOCK("the clock", "a java.time.Clock (or the time itself) as a parameter or field"),
    CHANCE("chance", "a RandomGenerator or a Supplier as a parameter or field"),
    ENVIRONMENT("the environment", "the value as a parameter, read once where the program starts"),
    DEFAULTS("the machine's defaults", "the locale, zone or charset as a parameter"),
    FILES("a fixed file", "the Path as a parameter, so that a test can pass a temporary one"),
    NETWORK("the network", "the connection, or a small interface in front of it, as a parameter"),
    THREADS("threads", "an Executor (for pauses, a Sleeper-like interface) as a parameter");

    private final String phrase;
    private final String seam;

    Kind(String phrase, String seam) {
      this.phrase = phrase;
      this.seam = seam;
    }

    /** The kind in a sentence. */
    public String phrase() {
      return phrase;
    }

    /** What to take instead. */
    public String seam() {
      return seam;
    }

    /** Whether reaching for it is an effect and not only a question. */
    public boolean isEffect() {
      return this == FILES || this == NETWORK || this == THREADS;
    }
  }

  /** Static methods of one platform type; {@code methods} is matched against the whole name. */
  private record StaticSource(
      String packageName, Set<String> types, Pattern methods, Kind kind, Severity severity) {

    static StaticSource of(
        String packageName, String types, String methods, Kind kind, Severity severity) {
      return new StaticSource(
          packageName, Set.of(types.split(" ")), Pattern.compile(methods), kind, severity);
    }
  }

  private record Creation(
      String packageName, Set<String> types, boolean onlyEmpty, Kind kind, Severity severity) {

    static Creation of(
        String packageName, String types, boolean onlyEmpty, Kind kind, Severity severity) {
      return new Creation(packageName, Set.of(types.split(" ")), onlyEmpty, kind, severity);
    }
  }

  private static final List<StaticSource> STATIC_SOURCES =
      List.of(
          StaticSource.of("java.lang", "System", "currentTimeMillis", Kind.CLOCK, Severity.MINOR),
          StaticSource.of("java.lang", "System", "nanoTime", Kind.CLOCK, Severity.INFO),
          StaticSource.of(
              "java.time",
              "LocalDate LocalTime LocalDateTime ZonedDateTime OffsetDateTime OffsetTime Instant Year YearMonth"
                  + " MonthDay",
              "now",
              Kind.CLOCK,
              Severity.MINOR),
          StaticSource.of("java.util", "Calendar", "getInstance", Kind.CLOCK, Severity.MINOR),
          StaticSource.of("java.lang", "Math", "random", Kind.CHANCE, Severity.MINOR),
          StaticSource.of("java.util", "UUID", "randomUUID", Kind.CHANCE, Severity.MINOR),
          StaticSource.of("java.util", "Collections", "shuffle", Kind.CHANCE, Severity.MINOR),
          StaticSource.of(
              "java.util.concurrent", "ThreadLocalRandom", "current", Kind.CHANCE, Severity.MINOR),
          StaticSource.of(
              "java.util.random", "RandomGenerator", "getDefault", Kind.CHANCE, Severity.MINOR),
          StaticSource.of(
              "java.security",
              "SecureRandom",
              "getInstance|getInstanceStrong",
              Kind.CHANCE,
              Severity.INFO),
          StaticSource.of(
              "java.lang",
              "System",
              "getenv|getProperty|getProperties",
              Kind.ENVIRONMENT,
              Severity.MINOR),
          StaticSource.of("java.lang", "Integer", "getInteger", Kind.ENVIRONMENT, Severity.MINOR),
          StaticSource.of("java.lang", "Long", "getLong", Kind.ENVIRONMENT, Severity.MINOR),
          StaticSource.of("java.lang", "Boolean", "getBoolean", Kind.ENVIRONMENT, Severity.MINOR),
          StaticSource.of(
              "java.util", "Locale TimeZone", "getDefault", Kind.DEFAULTS, Severity.INFO),
          StaticSource.of("java.time", "ZoneId", "systemDefault", Kind.DEFAULTS, Severity.INFO),
          StaticSource.of(
              "java.nio.charset", "Charset", "defaultCharset", Kind.DEFAULTS, Severity.INFO),
          StaticSource.of(
              "java.net.http", "HttpClient", "newHttpClient", Kind.NETWORK, Severity.MINOR),
          StaticSource.of(
              "java.net",
              "InetAddress",
              "getByName|getAllByName|getLocalHost",
              Kind.NETWORK,
              Severity.MINOR),
          StaticSource.of(
              "java.sql", "DriverManager", "getConnection", Kind.NETWORK, Severity.MINOR),
          StaticSource.of("java.lang", "Thread", "sleep", Kind.THREADS, Severity.MINOR),
          StaticSource.of(
              "java.util.concurrent", "Executors", "new\\w+", Kind.THREADS, Severity.MINOR),
          StaticSource.of("java.nio.file", "Paths", "get", Kind.FILES, Severity.MINOR),
          StaticSource.of("java.nio.file", "Path", "of", Kind.FILES, Severity.MINOR),
          StaticSource.of(
              "java.nio.file",
              "Files",
              "createTempFile|createTempDirectory",
              Kind.FILES,
              Severity.INFO),
          StaticSource.of("java.io", "File", "createTempFile", Kind.FILES, Severity.INFO));

  private static final List<Creation> CREATIONS =
      List.of(
          Creation.of("java.util", "Date GregorianCalendar", true, Kind.CLOCK, Severity.MINOR),
          Creation.of("java.util", "Random SplittableRandom", true, Kind.CHANCE, Severity.MINOR),
          Creation.of("java.security", "SecureRandom", true, Kind.CHANCE, Severity.INFO),
          Creation.of(
              "java.net",
              "Socket ServerSocket DatagramSocket MulticastSocket",
              false,
              Kind.NETWORK,
              Severity.MINOR),
          Creation.of("java.lang", "Thread", false, Kind.THREADS, Severity.MINOR),
          Creation.of("java.util", "Timer", false, Kind.THREADS, Severity.MINOR),
          Creation.of(
              "java.util.concurrent",
              "ThreadPoolExecutor ScheduledThreadPoolExecutor ForkJoinPool",
              false,
              Kind.THREADS,
              Severity.MINOR),
          Creation.of(
              "java.io",
              "File FileReader FileWriter FileInputStream FileOutputStream RandomAccessFile",
              false,
              Kind.FILES,
              Severity.MINOR));

  private static final Pattern URL_OPENING = Pattern.compile("openStream|openConnection");
  private static final Pattern MADE_URL =
      Pattern.compile("^new URL\\(|^(?:URI\\.create|new URI)\\(.*\\.toURL\\(\\)$");
  private static final Set<String> COMPARES =
      Set.of("endsWith", "startsWith", "equals", "relativize", "resolve", "resolveSibling");
  private static final Pattern ABSOLUTE_OR_NAMED = Pattern.compile(".*[\\w].*");

  /** What a call reaches for. */
  public static Optional<AmbientInput> of(MethodCallExpr call, TypeNames names) {
    Expression scope = call.getScope().orElse(null);
    if (scope == null) {
      return Optional.empty();
    }
    String name = call.getNameAsString();
    if (URL_OPENING.matcher(name).matches() && MADE_URL.matcher(scope.toString()).find()) {
      return Optional.of(input(Kind.NETWORK, name + "()", Severity.MINOR));
    }
    return scope.isNameExpr() || scope.isFieldAccessExpr()
        ? ofStatic(call, scope.toString(), names)
        : Optional.empty();
  }

  private static Optional<AmbientInput> ofStatic(
      MethodCallExpr call, String scope, TypeNames names) {
    String type = simpleName(scope);
    String name = call.getNameAsString();
    for (StaticSource source : STATIC_SOURCES) {
      if (source.types().contains(type)
          && source.methods().matcher(name).matches()
          && isType(scope, source.packageName(), names)) {
        String what = type + "." + name + "()";
        return isHarmless(source, call)
            ? Optional.empty()
            : Optional.of(input(source.kind(), what, severity(source, call)));
      }
    }
    return Optional.empty();
  }

  /** What a creation reaches for. */
  public static Optional<AmbientInput> of(ObjectCreationExpr creation, TypeNames names) {
    String written = creation.getType().getNameWithScope();
    String type = creation.getType().getNameAsString();
    for (Creation known : CREATIONS) {
      if (known.types().contains(type)
          && isType(written, known.packageName(), names)
          && (!known.onlyEmpty() || creation.getArguments().isEmpty())
          && (known.kind() != Kind.FILES || isFixed(creation.getArguments()))
          && !(known.kind() == Kind.THREADS && isShutdownHook(creation))) {
        return Optional.of(input(known.kind(), "new " + type + "()", known.severity()));
      }
    }
    return Optional.empty();
  }

  /** A hook runs when the process ends: it needs a thread of its own, and no test waits for it. */
  private static boolean isShutdownHook(ObjectCreationExpr thread) {
    return Enclosing.callable(thread).stream()
        .flatMap(c -> Subtree.all(c, MethodCallExpr.class).stream())
        .anyMatch(c -> c.getNameAsString().equals("addShutdownHook"));
  }

  private static AmbientInput input(Kind kind, String what, Severity severity) {
    return new AmbientInput(kind, what, severity);
  }

  private static boolean isType(String written, String packageName, TypeNames names) {
    return written.indexOf('.') < 0
        ? names.isFrom(written, packageName)
        : written.equals(packageName + "." + simpleName(written));
  }

  private static String simpleName(String written) {
    return written.substring(written.lastIndexOf('.') + 1);
  }

  /** The same method with the input handed to it. */
  private static boolean isHarmless(StaticSource source, MethodCallExpr call) {
    var arguments = call.getArguments();
    return switch (call.getNameAsString()) {
      case "now" -> !arguments.isEmpty() && !namesZone(arguments.get(0));
      case "shuffle" -> arguments.size() > 1;
      case "createTempFile", "createTempDirectory" -> isGivenFolder(call);
      case "get", "of" -> source.kind() == Kind.FILES && (!isFixed(arguments) || isOnlyName(call));
      case "getProperty" -> arguments.toString().contains("line.separator");
      default -> false;
    };
  }

  private static boolean namesZone(Expression argument) {
    String text = argument.toString();
    return text.contains("Zone") && !text.toLowerCase(Locale.ROOT).contains("clock");
  }

  private static boolean isGivenFolder(MethodCallExpr call) {
    return ScopeText.of(call).endsWith("File")
        ? call.getArguments().size() > 2
        : !call.getArguments().isEmpty() && isVariable(call.getArguments().get(0));
  }

  private static boolean isVariable(Expression expression) {
    return expression.isNameExpr() && !expression.toString().matches("prefix|suffix|[A-Z_0-9]+");
  }

  /** A path that is spelled out in the code and says more than "here". */
  private static boolean isFixed(List<Expression> arguments) {
    return !arguments.isEmpty()
        && arguments.get(0) instanceof StringLiteralExpr literal
        && ABSOLUTE_OR_NAMED.matcher(literal.getValue()).matches();
  }

  /**
   * Whether a path is compared, or names what is handed along with it as text: then no file of that
   * name has to be there.
   */
  private static boolean isOnlyName(MethodCallExpr path) {
    Node parent = path.getParentNode().orElse(null);
    if (parent instanceof MethodCallExpr call) {
      return COMPARES.contains(call.getNameAsString())
          || (call.getNameAsString().equals("fromString") && call.getArguments().size() > 1);
    }
    return parent instanceof ObjectCreationExpr creation
        && creation.getArguments().stream().anyMatch(LambdaExpr.class::isInstance);
  }

  /** The time that something took is seldom what a test asks about. */
  private static Severity severity(StaticSource source, MethodCallExpr call) {
    return source.kind() == Kind.CLOCK && isElapsed(call) ? Severity.INFO : source.severity();
  }

  private static boolean isElapsed(MethodCallExpr call) {
    Node parent = call.getParentNode().orElse(null);
    if (parent instanceof VariableDeclarator start) {
      return isSubtracted(start.getNameAsString(), call) || isStart(start.getNameAsString(), call);
    }
    if (parent instanceof MethodCallExpr between && isBetween(between)) {
      String start = between.getArgument(0).toString();
      return between.getArgument(1) == call && isTakenHere(start, call);
    }
    return parent instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.MINUS;
  }

  private static boolean isSubtracted(String start, MethodCallExpr call) {
    return Enclosing.callable(call).stream()
        .flatMap(c -> Subtree.all(c, BinaryExpr.class).stream())
        .filter(b -> b.getOperator() == BinaryExpr.Operator.MINUS)
        .anyMatch(b -> b.getRight().toString().equals(start));
  }

  private static boolean isBetween(MethodCallExpr call) {
    return call.getNameAsString().equals("between") && call.getArguments().size() == 2;
  }

  /** Whether a moment is one that a duration begins with: {@code Duration.between(start, …)}. */
  private static boolean isStart(String variable, MethodCallExpr call) {
    return Enclosing.callable(call).stream()
        .flatMap(c -> Subtree.all(c, MethodCallExpr.class).stream())
        .anyMatch(c -> isBetween(c) && c.getArgument(0).toString().equals(variable));
  }

  /** Whether a local variable holds a moment that the same code has taken. */
  private static boolean isTakenHere(String variable, MethodCallExpr call) {
    return Enclosing.callable(call).stream()
        .flatMap(c -> Subtree.all(c, VariableDeclarator.class).stream())
        .filter(v -> v.getNameAsString().equals(variable))
        .flatMap(v -> v.getInitializer().stream())
        .anyMatch(i -> i instanceof MethodCallExpr now && now.getNameAsString().equals("now"));
  }
}
