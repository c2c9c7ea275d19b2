package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import io.github.beyonditworks.analyzer.code.testing.ResourceUse.Kind;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which resources a test file makes itself: in a directory that the test framework provides,
 * in a file system in memory, or by writing them before they are read.
 */
public final class OwnFixtures {

  private static final Pattern PROVIDED =
      Pattern.compile("(?i)te?mp|scratch|jimfs|inmemory|memoryfile|mockfile");
  private static final Set<String> MAKING_WORDS =
      Set.of(
          "write",
          "create",
          "mkdir",
          "mkdirs",
          "touch",
          "copy",
          "save",
          "store",
          "new",
          "make",
          "append",
          "generate",
          "delete");

  /** {@code newInputStream}, {@code newBufferedReader}: nothing is made but a way to read. */
  private static final Pattern READING_NAME = Pattern.compile("Input|Reader");

  private static final Set<String> MAKING_TYPES =
      Set.of(
          "FileWriter",
          "FileOutputStream",
          "PrintWriter",
          "PrintStream",
          "RandomAccessFile",
          "ZipEntry",
          "JarEntry");

  /** What is nobody's source: made by the build or by the operating system. */
  private static final Pattern MADE_ELSEWHERE =
      Pattern.compile("(\\./)?(target|build|out)\\b.*|/dev/.*");

  private static final Pattern IN_SOURCES = Pattern.compile("(\\./)?src\\b.*");
  private static final Pattern ASKING_PATH =
      Pattern.compile("to(Path|File|String)|get(Absolute|Canonical)?(Path|Name)|getParent(File)?");
  private static final Set<String> ASKING_EXISTENCE = Set.of("exists", "isFile", "isDirectory");

  private final ParsedFile file;

  public OwnFixtures(ParsedFile file) {
    this.file = file;
  }

  /** Whether the test or its class provides what a test reaches for. */
  public boolean provides(ResourceUse use, MethodDeclaration test) {
    return isProvided(use.node(), new HashSet<>())
        || variableOf(use.node()).filter(name -> isMade(name, test)).isPresent()
        || isMadeAt(use.node())
        || isMadeByName(use, test)
        || (use.kind() == Kind.FILE && isNoneOfTheSources(use, test))
        || isExpectedToFail(use.node());
  }

  private boolean isNoneOfTheSources(ResourceUse use, MethodDeclaration test) {
    return MADE_ELSEWHERE.matcher(use.name()).matches()
        || isInUnknownPlace(use.node())
        || isOnlyCompared(use.node(), test)
        || (!IN_SOURCES.matcher(use.name()).matches() && !OpenedPaths.isOpened(use.node(), test));
  }

  /** A path that is handed to assertions alone is a value, and nobody opens it. */
  private static boolean isOnlyCompared(Node node, MethodDeclaration test) {
    if (isAssertion(node.getParentNode().orElse(null))) {
      return true;
    }
    List<NameExpr> uses =
        variableOf(node).stream()
            .flatMap(
                name ->
                    Subtree.all(test, NameExpr.class, n -> n.getNameAsString().equals(name))
                        .stream())
            .toList();
    return !uses.isEmpty()
        && uses.stream().allMatch(n -> isAssertion(n.getParentNode().orElse(null)));
  }

  private static boolean isAssertion(Node node) {
    if (node instanceof MethodCallExpr call
        && ASKING_PATH.matcher(call.getNameAsString()).matches()) {
      return isAssertion(node.getParentNode().orElse(null));
    }
    return isAskedForExistence(node)
        || (node instanceof MethodCallExpr call && AssertionCalls.looksLikeAssertion(call));
  }

  private static boolean isAskedForExistence(Node node) {
    return node instanceof MethodCallExpr call && ASKING_EXISTENCE.contains(call.getNameAsString());
  }

  /** Where an exception is expected, the file is most often meant not to be there. */
  private static boolean isExpectedToFail(Node node) {
    return Ancestors.nearest(node, LambdaExpr.class)
        .flatMap(lambda -> Ancestors.nearest(lambda, MethodCallExpr.class))
        .filter(call -> call.getNameAsString().matches(".*(Throws|Thrown|Exception).*"))
        .isPresent();
  }

  /** The variable that a resource is kept in. */
  static Optional<String> variableOf(Node node) {
    return Ancestors.nearest(node, VariableDeclarator.class)
        .filter(v -> Ancestors.nearest(node, ObjectCreationExpr.class).isEmpty())
        .map(VariableDeclarator::getNameAsString);
  }

  /** Follows names to where they get their values, as {@code base} to {@code tempDir}. */
  private boolean isProvided(Node value, Set<String> seen) {
    if (PROVIDED.matcher(value.toString()).find()) {
      return true;
    }
    return Subtree.all(value, NameExpr.class).stream()
        .map(NameExpr::getNameAsString)
        .filter(seen::add)
        .flatMap(this::originsOf)
        .anyMatch(origin -> isProvided(origin, seen));
  }

  private Stream<Node> originsOf(String name) {
    Stream<Node> variables =
        file.all(VariableDeclarator.class).stream()
            .filter(v -> v.getNameAsString().equals(name))
            .map(v -> v.getParentNode().filter(FieldDeclaration.class::isInstance).orElse(v));
    Stream<Node> parameters =
        file.all(Parameter.class).stream()
            .filter(p -> p.getNameAsString().equals(name))
            .filter(
                p -> p.getParentNode().filter(CallableDeclaration.class::isInstance).isPresent())
            .map(Node.class::cast);
    Stream<Node> assigned =
        file.all(AssignExpr.class).stream()
            .filter(a -> a.getTarget().toString().replace("this.", "").equals(name))
            .map(AssignExpr::getValue);
    return Stream.of(variables, parameters, assigned).flatMap(s -> s);
  }

  private static boolean isMade(String variable, MethodDeclaration test) {
    return Stream.concat(
            Subtree.all(test, MethodCallExpr.class).stream()
                .filter(c -> makes(c.getNameAsString())),
            Subtree.all(test, ObjectCreationExpr.class).stream()
                .filter(c -> MAKING_TYPES.contains(c.getType().getNameAsString())))
        .flatMap(node -> Subtree.all(node, NameExpr.class).stream())
        .anyMatch(n -> n.getNameAsString().equals(variable));
  }

  /** {@code Files.write(Path.of("x"), …)} makes what it names. */
  private static boolean isMadeAt(Node node) {
    return node.getParentNode()
        .filter(
            p ->
                (p instanceof MethodCallExpr call && makes(call.getNameAsString()))
                    || (p instanceof ObjectCreationExpr creation
                        && MAKING_TYPES.contains(creation.getType().getNameAsString())))
        .isPresent();
  }

  /**
   * {@code createFileWithLines("x", …)} makes what another call reads by the same name, and so may
   * everything else that is told that name without reading it.
   */
  private boolean isMadeByName(ResourceUse use, MethodDeclaration test) {
    List<Node> reading = ExternalResources.in(test).stream().map(ResourceUse::node).toList();
    return file.all(StringLiteralExpr.class).stream()
        .filter(l -> l.asString().equals(use.name()) && !use.node().isAncestorOf(l))
        .anyMatch(l -> isMadeAt(l) || (test.isAncestorOf(l) && isTold(l, reading)));
  }

  private static boolean isTold(Node literal, List<Node> reading) {
    Node parent = literal.getParentNode().orElseThrow();
    return (parent instanceof MethodCallExpr || parent instanceof ObjectCreationExpr)
        && !isAssertion(parent)
        && reading.stream().noneMatch(r -> r == parent);
  }

  /**
   * A directory that the file does not name may be checked in or made a moment ago. Where this
   * cannot be told, nobody is blamed.
   */
  private boolean isInUnknownPlace(Node node) {
    return placeIn(node).filter(place -> !isNamedHere(place, new HashSet<>())).isPresent();
  }

  /** What comes before the name of a file: the first argument, or the first part of a sum. */
  private static Optional<Expression> placeIn(Node node) {
    return ((NodeWithArguments<?>) node).getArguments().getFirst().map(OwnFixtures::firstPart);
  }

  private static Expression firstPart(Expression path) {
    return path instanceof BinaryExpr sum ? firstPart(sum.getLeft()) : path;
  }

  private boolean isNamedHere(Node value, Set<String> seen) {
    return Subtree.has(value, StringLiteralExpr.class)
        || Subtree.all(value, NameExpr.class).stream()
            .map(NameExpr::getNameAsString)
            .filter(seen::add)
            .flatMap(this::originsOf)
            .anyMatch(origin -> isNamedHere(origin, seen));
  }

  private static boolean makes(String name) {
    List<String> words = List.of(name.split("(?<=[a-z0-9])(?=[A-Z])", -1));
    return !READING_NAME.matcher(name).find()
        && words.stream().map(w -> w.toLowerCase(Locale.ROOT)).anyMatch(MAKING_WORDS::contains);
  }
}
