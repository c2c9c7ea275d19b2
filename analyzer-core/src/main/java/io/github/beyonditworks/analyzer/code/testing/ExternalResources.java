package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.code.ScopeText;
import io.github.beyonditworks.analyzer.code.testing.ResourceUse.Kind;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where a member reaches for files, class path resources, hosts and data bases that its
 * source names. What has no name in the source is not looked for.
 */
public final class ExternalResources {

  private static final Set<String> FILE_TYPES =
      Set.of("File", "FileReader", "FileInputStream", "RandomAccessFile");
  private static final Set<String> RESOURCE_TYPES =
      Set.of("ClassPathResource", "FileSystemResource", "UrlResource", "InputStreamResource");
  private static final Set<String> READING_WORDS =
      Set.of(
          "read",
          "reader",
          "load",
          "open",
          "fixture",
          "resource",
          "resources",
          "script",
          "content",
          "contents",
          "import",
          "stream",
          "file");

  /** {@code newInputStream("x.zip")} makes a stream, of what is there. */
  private static final Set<String> SURELY_READING = Set.of("resource", "input", "reader");

  /** Of these, what an object is asked for is most often a part of it: {@code page.script("x")}. */
  private static final Set<String> NOUNS =
      Set.of("reader", "fixture", "resource", "script", "content", "stream", "file");

  private static final Pattern FINDING =
      Pattern.compile("get(System)?Resources?(As[A-Z]\\w*|Ur[il]|UR[IL]|Path|File|Contents?)?");
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "new", "create", "make", "write", "touch", "temp", "is", "to", "set", "with", "name",
          "type", "resolve", "remove", "strip", "compute", "guess");

  /** What mocks are told about their arguments. */
  private static final Set<String> MATCHERS =
      Set.of("eq", "same", "refEq", "startsWith", "endsWith", "contains", "matches", "not", "is");

  private static final Set<String> STUBBING = Set.of("when", "given", "verify", "expect", "then");

  /** An ending in mixed case is that of a class, whose source is at hand as that of the test. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "([A-Za-z]:)?[^\\s:?*<>|@]*\\w\\.(?!class$)([a-z]\\w{1,11}|[A-Z][A-Z0-9]{1,11})");

  private static final Pattern IN_DIRECTORY =
      Pattern.compile("[^\\s?*<>|]*[/\\\\][^\\s?*<>|]*\\w.*");

  /** What is named as missing is meant not to be there. */
  private static final Pattern MISSING =
      Pattern.compile(
          "(?i).*(\\bno\\b|\\bnot\\b|non|not-?exist|doesnot|missing|absent|invalid|nowhere|never|no_?such|bogus).*");

  /** A driver of the test itself, or a data base in memory, names neither a host nor a file. */
  private static final Pattern FOREIGN_DATABASE =
      Pattern.compile("jdbc:(?!.*:mem).*(//|@|[:~./\\\\][\\w.~-]*[/\\\\.]).*");

  private static final Pattern CLASS_LOADING = Pattern.compile("(?i)(.*(class|loader)(\\(\\))?)?");

  private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");
  private static final Pattern LOCAL = Pattern.compile("localhost|127\\..*|::1|0\\.0\\.0\\.0|");

  private ExternalResources() {}

  /** What a member reaches for, in source order. */
  public static List<ResourceUse> in(BodyDeclaration<?> member) {
    List<ResourceUse> uses = new ArrayList<>();
    for (Node node : Subtree.all(member, Node.class)) {
      if (node instanceof ObjectCreationExpr creation) {
        created(creation).ifPresent(uses::add);
      } else if (node instanceof MethodCallExpr call && !isMocked(call)) {
        called(call).ifPresent(uses::add);
      }
    }
    return uses;
  }

  private static Optional<ResourceUse> created(ObjectCreationExpr creation) {
    String type = creation.getType().getNameAsString();
    List<Expression> arguments = creation.getArguments();
    if (FILE_TYPES.contains(type)) {
      return pathIn(arguments).map(l -> use(creation, Kind.FILE, l));
    }
    if (RESOURCE_TYPES.contains(type)) {
      return literalIn(arguments).map(l -> use(creation, Kind.NAMED, l));
    }
    return type.equals("Socket")
        ? literalIn(arguments)
            .filter(l -> !LOCAL.matcher(l.asString()).matches())
            .map(l -> use(creation, Kind.HOST, l))
        : Optional.empty();
  }

  private static Optional<ResourceUse> called(MethodCallExpr call) {
    String name = call.getNameAsString();
    String scope = ScopeText.of(call);
    Optional<StringLiteralExpr> literal = literalIn(call.getArguments());
    if ((scope.equals("Paths") && name.equals("get"))
        || (scope.equals("Path") && name.equals("of"))) {
      return pathIn(call.getArguments()).map(l -> use(call, Kind.FILE, l));
    }
    if (scope.equals("DriverManager")) {
      return literal
          .filter(l -> FOREIGN_DATABASE.matcher(l.asString()).matches())
          .map(l -> use(call, Kind.DATABASE, l));
    }
    if (name.equals("openConnection") || name.equals("openStream")) {
      return call.getScope()
          .filter(ObjectCreationExpr.class::isInstance)
          .flatMap(s -> literalIn(s.asObjectCreationExpr().getArguments()))
          .filter(l -> l.asString().startsWith("http"))
          .map(l -> use(call, Kind.HOST, l));
    }
    return literal
        .filter(l -> readsByName(call, l) || isReadByHelper(call, l))
        .map(l -> use(call, Kind.NAMED, l));
  }

  /** {@code getResource("x")}, {@code readFixture("x.json")}, {@code FileUtil.file("x.png")}. */
  private static boolean readsByName(MethodCallExpr call, StringLiteralExpr literal) {
    String name = call.getNameAsString();
    List<String> words = words(name).toList();
    if (words.stream().anyMatch(OTHER_WORDS::contains)
        && words.stream().noneMatch(SURELY_READING::contains)) {
      return false;
    }
    if (FINDING.matcher(name).matches()) {
      return isFound(call, literal.asString());
    }
    if (NOUNS.contains(name) && call.getScope().filter(s -> !isType(s)).isPresent()) {
      return false;
    }
    return words.stream().anyMatch(READING_WORDS::contains)
        && FILE_NAME.matcher(literal.asString()).matches();
  }

  private static boolean isType(Expression scope) {
    return scope.isNameExpr() && Character.isUpperCase(scope.toString().charAt(0));
  }

  /** A bare word is looked up on the class path if a class or its loader is asked for it. */
  private static boolean isFound(MethodCallExpr call, String name) {
    if (name.indexOf('/') >= 0) {
      return !name.endsWith(".class");
    }
    return FILE_NAME.matcher(name).matches() || CLASS_LOADING.matcher(ScopeText.of(call)).matches();
  }

  /** {@code certificates("certs/untrusted.crt")} is left to what the test class calls its own. */
  private static boolean isReadByHelper(MethodCallExpr call, StringLiteralExpr literal) {
    return call.getScope().isEmpty()
        && !MATCHERS.contains(call.getNameAsString())
        && !AssertionCalls.looksLikeAssertion(call)
        && words(call.getNameAsString()).noneMatch(OTHER_WORDS::contains)
        && FILE_NAME.matcher(literal.asString()).matches()
        && IN_DIRECTORY.matcher(literal.asString()).matches();
  }

  /** A bare word is more often a name to be taken apart than a file to be read. */
  private static Optional<StringLiteralExpr> pathIn(List<Expression> arguments) {
    return literalsIn(arguments)
        .filter(
            l ->
                FILE_NAME.matcher(l.asString()).matches()
                    || IN_DIRECTORY.matcher(l.asString()).matches())
        .findFirst();
  }

  private static Stream<String> words(String name) {
    return WORD.splitAsStream(name).map(w -> w.toLowerCase(Locale.ROOT));
  }

  /** What a mock is told or asked about is not reached for. */
  private static boolean isMocked(MethodCallExpr call) {
    boolean isArgument =
        call.getParentNode()
            .filter(MethodCallExpr.class::isInstance)
            .map(MethodCallExpr.class::cast)
            .filter(p -> STUBBING.contains(p.getNameAsString()))
            .isPresent();
    return isArgument
        || (AssertionCalls.rootOf(call) instanceof MethodCallExpr root
            && root != call
            && (STUBBING.contains(root.getNameAsString())
                || root.getNameAsString().startsWith("do")));
  }

  private static Optional<StringLiteralExpr> literalIn(List<Expression> arguments) {
    return literalsIn(arguments).findFirst();
  }

  private static Stream<StringLiteralExpr> literalsIn(List<Expression> arguments) {
    return arguments.stream()
        .flatMap(a -> DirectCode.in(a, StringLiteralExpr.class).stream().filter(l -> isPart(l, a)))
        .filter(l -> !MISSING.matcher(l.asString()).matches());
  }

  /** A literal in a concatenation is a part of the name; one in a call is the call's. */
  private static boolean isPart(Node literal, Node argument) {
    Node node = literal;
    while (node != argument) {
      node = node.getParentNode().orElseThrow();
      if (node instanceof MethodCallExpr || node instanceof ObjectCreationExpr) {
        return false;
      }
    }
    return true;
  }

  private static ResourceUse use(Node node, Kind kind, StringLiteralExpr literal) {
    return new ResourceUse(node, kind, literal.asString());
  }
}
