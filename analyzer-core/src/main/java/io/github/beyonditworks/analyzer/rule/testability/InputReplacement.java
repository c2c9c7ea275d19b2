package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.rule.testability.SeamSketch.Need;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a caller can hand in instead of what code reaches for by itself. */
final class InputReplacement {

  /**
   * An expression as written, with what is needed in its place.
   *
   * @param need its use may hold {@code $1} for what the pattern's group found
   */
  private record Replacement(Pattern expression, Need need) {

    static Replacement of(String expression, String type, String name, String use) {
      return new Replacement(Pattern.compile(expression), new Need(type, name, use));
    }
  }

  private static final List<Replacement> REPLACEMENTS =
      List.of(
          Replacement.of("(\\w+)\\.now\\(\\)", "Clock", "clock", "$1.now(clock)"),
          Replacement.of("System\\.currentTimeMillis\\(\\)", "Clock", "clock", "clock.millis()"),
          Replacement.of(
              "System\\.nanoTime\\(\\)", "LongSupplier", "nanoTime", "nanoTime.getAsLong()"),
          Replacement.of(
              "new (?:java\\.util\\.)?Date\\(\\)", "Clock", "clock", "Date.from(clock.instant())"),
          Replacement.of("Math\\.random\\(\\)", "RandomGenerator", "random", "random.nextDouble()"),
          Replacement.of("new (?:Secure)?Random\\(\\)", "Random", "random", "random"),
          Replacement.of(
              "ThreadLocalRandom\\.current\\(\\)", "RandomGenerator", "random", "random"),
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
          Replacement.of("Locale\\.getDefault\\(\\)", "Locale", "locale", "locale"),
          Replacement.of("ZoneId\\.systemDefault\\(\\)", "ZoneId", "zone", "zone"),
          Replacement.of("TimeZone\\.getDefault\\(\\)", "TimeZone", "timeZone", "timeZone"),
          Replacement.of("Charset\\.defaultCharset\\(\\)", "Charset", "charset", "charset"),
          Replacement.of("(?:Path\\.of|Paths\\.get)\\(\"[^\"]*\"\\)", "Path", "file", "file"),
          Replacement.of("new File\\(\"[^\"]*\"\\)", "File", "file", "file"),
          Replacement.of("Executors\\.new\\w+\\(.*\\)", "ExecutorService", "executor", "executor"),
          Replacement.of("new Socket\\(.*\\)", "Supplier<Socket>", "sockets", "sockets.get()"));

  private static final Pattern GETTER = Pattern.compile("get[A-Z]\\w*");

  private static final Pattern YES_OR_NO = Pattern.compile("(is|has|can)([A-Z]\\w*)");

  private InputReplacement() {}

  /** What is needed in the place of an expression; empty where no type says it in a word. */
  static Optional<Need> of(Expression expression) {
    String text = expression.toString();
    if (text.contains("\n")) {
      return Optional.empty();
    }
    for (Replacement replacement : REPLACEMENTS) {
      Matcher matcher = replacement.expression().matcher(text);
      if (matcher.matches()) {
        return Optional.of(filled(replacement.need(), matcher));
      }
    }
    return Optional.empty();
  }

  private static Need filled(Need need, Matcher matcher) {
    String use =
        matcher.groupCount() == 0 ? need.use() : need.use().replace("$1", matcher.group(1));
    return new Need(need.type(), need.name(), use);
  }

  /** {@code order.customerAddress()} in the place of {@code order.getCustomer().getAddress()}. */
  static Optional<String> question(MethodCallExpr first, MethodCallExpr second) {
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
    return yesOrNo.matches() ? yesOrNo.group(1) + through + yesOrNo.group(2) : asked + through;
  }

  private static String noun(String getter) {
    return GETTER.matcher(getter).matches() ? getter.substring("get".length()) : getter;
  }

  private static String decapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
