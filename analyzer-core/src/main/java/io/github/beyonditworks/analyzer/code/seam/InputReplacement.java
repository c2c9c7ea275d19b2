package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.code.seam.SeamSketch.Need;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a caller can hand in instead of what code reaches for by itself. */
public final class InputReplacement {

  /**
   * An expression as written, with what is needed in its place.
   *
   * @param need its use may hold {@code $1} and so on for what the pattern's groups found
   */
  private record Replacement(Pattern expression, Need need) {

    static Replacement of(String expression, String type, String name, String use) {
      return new Replacement(
          Pattern.compile(expression, Pattern.DOTALL), new Need(type, name, use));
    }
  }

  private static final String CALENDAR_OF_CLOCK =
      "GregorianCalendar.from(ZonedDateTime.now(clock))";

  private static final String SLEEPER =
      "interface Sleeper {\n  void sleep(long millis) throws InterruptedException;\n}";

  private static final String HOST_RESOLVER =
      "interface HostResolver {\n  InetAddress resolve(String host) throws UnknownHostException;\n}";

  private static final List<Replacement> REPLACEMENTS =
      List.of(
          Replacement.of("(\\w+)\\.now\\(\\)", "Clock", "clock", "$1.now(clock)"),
          Replacement.of("System\\.currentTimeMillis\\(\\)", "Clock", "clock", "clock.millis()"),
          Replacement.of(
              "System\\.nanoTime\\(\\)", "LongSupplier", "nanoTime", "nanoTime.getAsLong()"),
          Replacement.of(
              "new (?:java\\.util\\.)?Date\\(\\)", "Clock", "clock", "Date.from(clock.instant())"),
          Replacement.of("Calendar\\.getInstance\\(\\)", "Clock", "clock", CALENDAR_OF_CLOCK),
          Replacement.of("new GregorianCalendar\\(\\)", "Clock", "clock", CALENDAR_OF_CLOCK),
          Replacement.of("Math\\.random\\(\\)", "RandomGenerator", "random", "random.nextDouble()"),
          Replacement.of("new (?:Secure)?Random\\(\\)", "Random", "random", "random"),
          Replacement.of(
              "Collections\\.shuffle\\(([^,]+)\\)",
              "Random",
              "random",
              "Collections.shuffle($1, random)"),
          Replacement.of(
              "(?:ThreadLocalRandom\\.current|RandomGenerator\\.getDefault|new SplittableRandom)\\(\\)",
              "RandomGenerator",
              "random",
              "random"),
          Replacement.of("UUID\\.randomUUID\\(\\)", "Supplier<UUID>", "ids", "ids.get()"),
          Replacement.of(
              "System\\.getenv\\((.+)\\)",
              "Map<String, String>",
              "environment",
              "environment.get($1)"),
          Replacement.of(
              "System\\.getenv\\(\\)", "Map<String, String>", "environment", "environment"),
          Replacement.of(
              "System\\.getProperty\\((.+)\\)",
              "Properties",
              "properties",
              "properties.getProperty($1)"),
          Replacement.of("System\\.getProperties\\(\\)", "Properties", "properties", "properties"),
          Replacement.of(
              "Boolean\\.getBoolean\\((.+)\\)",
              "Properties",
              "properties",
              "Boolean.parseBoolean(properties.getProperty($1))"),
          Replacement.of(
              "Integer\\.getInteger\\(([^,]+), ([^,]+)\\)",
              "Properties",
              "properties",
              "Integer.decode(properties.getProperty($1, String.valueOf($2)))"),
          Replacement.of(
              "Long\\.getLong\\(([^,]+), ([^,]+)\\)",
              "Properties",
              "properties",
              "Long.decode(properties.getProperty($1, String.valueOf($2)))"),
          Replacement.of("Locale\\.getDefault\\(\\)", "Locale", "locale", "locale"),
          Replacement.of("ZoneId\\.systemDefault\\(\\)", "ZoneId", "zone", "zone"),
          Replacement.of("TimeZone\\.getDefault\\(\\)", "TimeZone", "timeZone", "timeZone"),
          Replacement.of("Charset\\.defaultCharset\\(\\)", "Charset", "charset", "charset"),
          Replacement.of("(?:Path\\.of|Paths\\.get)\\(\"[^\"]*\"\\)", "Path", "file", "file"),
          Replacement.of("new File\\(\"[^\"]*\"\\)", "File", "file", "file"),
          Replacement.of(
              "new (File(?:Reader|Writer|InputStream|OutputStream)|RandomAccessFile)\\(\"[^\"]*\"(.*)\\)",
              "File",
              "file",
              "new $1(file$2)"),
          Replacement.of(
              "(?:Executors\\.new\\w*Scheduled\\w+|new ScheduledThreadPoolExecutor)\\(.*\\)",
              "ScheduledExecutorService",
              "scheduler",
              "scheduler"),
          Replacement.of(
              "(?:Executors\\.new\\w+|new ThreadPoolExecutor|new ForkJoinPool)\\(.*\\)",
              "ExecutorService",
              "executor",
              "executor"),
          Replacement.of(
              "new Thread\\((.+?)(?:, (?:\"[^\"]*\"|\\w+))?\\)",
              "ThreadFactory",
              "threads",
              "threads.newThread($1)"),
          Replacement.of("new Timer\\(.*\\)", "Timer", "timer", "timer"),
          new Replacement(
              Pattern.compile("Thread\\.sleep\\(([^,]+)\\)", Pattern.DOTALL),
              new Need("Sleeper", "sleeper", "sleeper.sleep($1)", SLEEPER)),
          Replacement.of(
              "InetAddress\\.getLocalHost\\(\\)", "InetAddress", "localHost", "localHost"),
          new Replacement(
              Pattern.compile("InetAddress\\.getByName\\((.+)\\)", Pattern.DOTALL),
              new Need("HostResolver", "hosts", "hosts.resolve($1)", HOST_RESOLVER)),
          Replacement.of(
              "HttpClient\\.newHttpClient\\(\\)", "HttpClient", "httpClient", "httpClient"),
          Replacement.of(
              "DriverManager\\.getConnection\\(.*\\)",
              "DataSource",
              "dataSource",
              "dataSource.getConnection()"),
          Replacement.of(
              "new ServerSocket\\((.*)\\)",
              "ServerSocketFactory",
              "serverSockets",
              "serverSockets.createServerSocket($1)"),
          Replacement.of(
              "new Socket\\((.*)\\)", "SocketFactory", "sockets", "sockets.createSocket($1)"),
          Replacement.of("new ((?:Datagram|Multicast)Socket)\\(.*\\)", "$1", "socket", "socket"));

  private static final Pattern GETTER = Pattern.compile("get[A-Z]\\w*");

  private static final Pattern YES_OR_NO = Pattern.compile("(is|has|can)([A-Z]\\w*)");

  private InputReplacement() {}

  /** What is needed in the place of an expression; empty where no type says it in a word. */
  public static Optional<Need> of(Expression expression) {
    String text = expression.toString();
    return REPLACEMENTS.stream()
        .map(r -> new Found(r.need(), r.expression().matcher(text)))
        .filter(found -> found.matcher().matches())
        .findFirst()
        .map(found -> filled(found.need(), found.matcher()))
        .filter(need -> !need.use().contains("\n"));
  }

  private record Found(Need need, Matcher matcher) {}

  private static Need filled(Need need, Matcher matcher) {
    String type = need.type();
    String use = need.use();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      type = type.replace("$" + group, matcher.group(group));
      use = use.replace("$" + group, matcher.group(group));
    }
    return new Need(type, need.name(), use, need.declaration());
  }

  /**
   * {@code order.customerAddress()} in the place of {@code order.getCustomer().getAddress()}, with
   * the method that answers; empty where the types for that are not written nearby.
   */
  public static Optional<String> question(MethodCallExpr first, MethodCallExpr second) {
    MethodCallExpr last = endOfChain(second);
    if (!(last.getScope().orElse(null) instanceof MethodCallExpr asked)
        || asksWithArguments(asked, first)) {
      return Optional.empty();
    }
    String name = questionName(last.getNameAsString(), noun(asked.getNameAsString()));
    return first
        .getScope()
        .flatMap(
            owner ->
                answer(name, owner, asked, last).map(answer -> ask(name, owner, last) + answer));
  }

  private static String ask(String name, Expression owner, MethodCallExpr last) {
    return owner + "." + name + "(" + listed(last.getArguments()) + ");\n\n";
  }

  /** The method that answers in the type of the one who is asked. */
  private static Optional<String> answer(
      String name, Expression owner, MethodCallExpr asked, MethodCallExpr last) {
    Optional<String> type = WrittenType.of(owner).map(t -> t.replaceAll("<.*", ""));
    Optional<String> wanted = WrittenType.wantedOf(last);
    Optional<String> parameters = WrittenType.parameters(last.getArguments());
    if (type.isEmpty() || wanted.isEmpty() || parameters.isEmpty()) {
      return Optional.empty();
    }
    String head = wanted.get() + " " + name + "(" + parameters.get() + ")";
    return Optional.of(
        String.format(
            Locale.ROOT,
            "class %s {\n  %s {\n    %s%s;\n  }\n}",
            type.get(),
            head,
            wanted.get().equals("void") ? "" : "return ",
            passedOn(owner, asked, last, parameters.get())));
  }

  /** The call without its owner, with the parameters of the new method in place of arguments. */
  private static String passedOn(
      Expression owner, MethodCallExpr asked, MethodCallExpr last, String parameters) {
    String way = asked.toString().substring(owner.toString().length() + 1);
    String arguments =
        last.getArguments().stream()
            .map(a -> nameOfParameter(a, parameters))
            .collect(Collectors.joining(", "));
    return way + "." + last.getNameAsString() + "(" + arguments + ")";
  }

  /** The last call of the chain that a call stands in. */
  public static MethodCallExpr endOfChain(MethodCallExpr call) {
    MethodCallExpr last = call;
    while (last.getParentNode().orElse(null) instanceof MethodCallExpr next
        && next.getScope().filter(Predicate.isEqual(last)).isPresent()) {
      last = next;
    }
    return last;
  }

  /** Whether a call from the first to the one that is asked takes arguments. */
  private static boolean asksWithArguments(MethodCallExpr asked, MethodCallExpr first) {
    for (Expression step = asked; step instanceof MethodCallExpr call; ) {
      if (!call.getArguments().isEmpty()) {
        return true;
      }
      step = call == first ? null : call.getScope().orElse(null);
    }
    return false;
  }

  private static String listed(List<Expression> arguments) {
    return arguments.stream().map(Expression::toString).collect(Collectors.joining(", "));
  }

  private static String nameOfParameter(Expression argument, String parameters) {
    String type = WrittenType.of(argument).orElseThrow() + ' ';
    for (String parameter : parameters.split(", ")) {
      if (parameter.startsWith(type)) {
        return parameter.substring(type.length());
      }
    }
    return argument.toString();
  }

  private static String questionName(String asked, String through) {
    if (GETTER.matcher(asked).matches()) {
      return decapitalised(through) + noun(asked);
    }
    Matcher yesOrNo = YES_OR_NO.matcher(asked);
    if (yesOrNo.matches()) {
      return yesOrNo.group(1) + through + yesOrNo.group(2);
    }
    boolean verbAlone = asked.equals(asked.toLowerCase(Locale.ROOT));
    return verbAlone ? asked + through : asked;
  }

  private static String noun(String getter) {
    return GETTER.matcher(getter).matches() ? getter.substring("get".length()) : getter;
  }

  private static String decapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
