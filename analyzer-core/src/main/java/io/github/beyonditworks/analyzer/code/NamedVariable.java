package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A field, parameter or local variable with what decides how much its name has to say.
 *
 * @param declaration the node that declares it
 * @param marked the node of its name
 * @param type its type as declared
 */
public record NamedVariable(Node declaration, SimpleName marked, Type type) {

  /** Declarations of a letter for one type after which it is the custom of the file. */
  private static final int CUSTOM = 5;

  /** Indexes, counts and coordinates. */
  private static final Set<String> LETTERS_FOR_ALL = Set.of("i", "j", "k", "n", "x", "y", "z", "_");

  private static final Set<String> NUMBERS =
      Set.of("int", "long", "short", "byte", "double", "float", "BigInteger", "BigDecimal");

  public static NamedVariable of(VariableDeclarator variable) {
    return new NamedVariable(variable, variable.getName(), variable.getType());
  }

  public static NamedVariable of(Parameter parameter) {
    return new NamedVariable(parameter, parameter.getName(), parameter.getType());
  }

  public static NamedVariable of(TypePatternExpr pattern) {
    return new NamedVariable(pattern, pattern.getName(), pattern.getType());
  }

  public String name() {
    return marked.getIdentifier();
  }

  public boolean isConstant() {
    return field() instanceof FieldDeclaration field && field.isStatic() && field.isFinal();
  }

  private Node field() {
    return declaration.getParentNode().orElse(declaration);
  }

  /** An exception that is caught has one use and a name by custom. */
  public boolean isCustomaryAnywhere() {
    return LETTERS_FOR_ALL.contains(name()) || field() instanceof CatchClause;
  }

  /** The initial of a word of the type, and any letter for a number, is easier to keep in mind. */
  public boolean isCustomary() {
    String typeName = type.getElementType().asString().replaceAll("<.*", "");
    String letter = name().toLowerCase(Locale.ROOT);
    return NUMBERS.contains(typeName)
        || NameWords.of(typeName).lowerCase().stream().anyMatch(w -> w.startsWith(letter))
        || (letter.equals("e") && typeName.matches("Throwable|\\w*(Exception|Error)"));
  }

  /** Whether it is made of the initials of its type's words, as {@code rsmd} for metadata is. */
  public boolean isInitialsOfType() {
    StringBuilder initials = new StringBuilder();
    for (String word : NameWords.of(TypeWords.name(type)).lowerCase()) {
      initials.append(word.charAt(0));
    }
    return initials.length() > 1 && initials.toString().contentEquals(name());
  }

  /** Whether the call around its lambda says what it is, or the file has made it a custom. */
  public boolean isToldByCall(ParsedFile file) {
    return declaration instanceof Parameter parameter
        && (LambdaRole.isTold(parameter) || LambdaRole.isCustomOf(file, parameter));
  }

  /** Whether the letter is the initial of what its lambda is given one by one. */
  public boolean isInitialOfElement() {
    return declaration instanceof Parameter parameter && LambdaRole.isInitialOfElement(parameter);
  }

  /** A supertype has most often chosen the names of what its method takes. */
  public boolean isNamedBySupertype() {
    return declaration instanceof Parameter
        && field() instanceof MethodDeclaration method
        && method.getAnnotationByName("Override").isPresent();
  }

  /**
   * Whether it is one of the two things of one type that an overriding method compares or joins,
   * {@code (a, b)}: the supertype has most often named them so.
   */
  public boolean isOneOfPair() {
    if (!isNamedBySupertype() || !(field() instanceof MethodDeclaration method)) {
      return false;
    }
    for (Parameter other : method.getParameters()) {
      String letter = other.getNameAsString();
      if (letter.length() == 1
          && Math.abs(letter.charAt(0) - name().charAt(0)) == 1
          && other.getType().equals(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the file gives this letter to things of this type time and again. */
  public boolean isCustomForType(ParsedFile file) {
    int uses = 0;
    for (Parameter other : file.all(Parameter.class)) {
      uses += isAlike(other.getNameAsString(), other.getType()) ? 1 : 0;
    }
    for (VariableDeclarator other : file.all(VariableDeclarator.class)) {
      uses += isAlike(other.getNameAsString(), other.getType()) ? 1 : 0;
    }
    return uses >= CUSTOM;
  }

  private boolean isAlike(String otherName, Type otherType) {
    return otherName.equals(name())
        && otherType instanceof ClassOrInterfaceType
        && TypeWords.name(otherType).equals(TypeWords.name(type));
  }

  /** Parameters and variables that are numbered together are alike: a pair, or a series. */
  public boolean isOneOfSeveral() {
    if (!name().matches(".*\\d")) {
      return false;
    }
    String stem = stem(name());
    return siblings()
        .anyMatch(s -> s.matches(".*\\d") && !s.equals(name()) && stem(s).equals(stem));
  }

  private Stream<String> siblings() {
    Node owner = declaration.getParentNode().orElse(declaration);
    if (owner instanceof CallableDeclaration<?> callable) {
      return callable.getParameters().stream().map(Parameter::getNameAsString);
    }
    if (owner instanceof LambdaExpr lambda) {
      return lambda.getParameters().stream().map(Parameter::getNameAsString);
    }
    return Ancestors.nearest(declaration, CallableDeclaration.class).stream()
        .flatMap(c -> Subtree.all((Node) c, VariableDeclarator.class).stream())
        .map(VariableDeclarator::getNameAsString);
  }

  private static String stem(String name) {
    return name.replaceAll("\\d+$", "");
  }

  /** The lines from the declaration to the end of what the variable is seen in. */
  public int scopeLines(ParsedFile file) {
    Node scope = declaration.getParentNode().orElse(declaration);
    while (!isScope(scope) && scope.getParentNode().isPresent()) {
      scope = scope.getParentNode().get();
    }
    Place begin = file.place(marked);
    Place end = file.place(scope);
    return file.codeLines(new Place(begin.line(), begin.column(), end.endLine(), end.endColumn()));
  }

  /** The statement that declares a local variable ends before the variable does. */
  private boolean isScope(Node node) {
    return node instanceof CallableDeclaration<?>
        || node instanceof LambdaExpr
        || node instanceof TypeDeclaration<?>
        || (node instanceof Statement statement && !statement.isExpressionStmt());
  }

  /** A method that hands out a coordinate, or what is kept under its own name. */
  public static boolean isAccessor(MethodDeclaration method) {
    String name = method.getNameAsString();
    return method.getParameters().isEmpty()
        && (LETTERS_FOR_ALL.contains(name)
            || Subtree.all(method, ReturnStmt.class).stream()
                .flatMap(r -> r.getExpression().stream())
                .anyMatch(e -> e.toString().equals(name) || e.toString().equals("this." + name)));
  }
}
