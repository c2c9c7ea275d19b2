package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.code.seam.SeamSketch.Need;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
          Replacement.of("Thread\\.sleep\\((.+)\\)", "Sleeper", "sleeper", "sleeper.sleep($1)"),
          Replacement.of(
              "InetAddress\\.getLocalHost\\(\\)", "InetAddress", "localHost", "localHost"),
          Replacement.of(
              "InetAddress\\.get(?:All)?ByName\\((.+)\\)",
              "HostResolver",
              "hosts",
              "hosts.resolve($1)"),
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
    return new Need(type, need.name(), use);
  }

  /** {@code order.customerAddress()} in the place of {@code order.getCustomer().getAddress()}. */
  public static Optional<String> question(MethodCallExpr first, MethodCallExpr second) {
    String owner = first.getScope().map(Expression::toString).orElse("");
    String through = noun(first.getNameAsString());
    String asked = second.getNameAsString();
    String name = questionName(asked, through);
    String arguments =
        second.getArguments().stream()
            .map(Expression::toString)
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    boolean brief = !owner.isEmpty() && !arguments.contains("\n");
    return brief ? Optional.of(owner + "." + name + "(" + arguments + ")") : Optional.empty();
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
