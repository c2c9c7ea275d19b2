package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A private method as the operation of a type of its own, with the fields that it reads as further
 * parameters: Extract Class of Fowler's catalogue (Refactoring, 2nd edition, 2018).
 */
public final class ExtractedMethod {

  private static final int MOST_PARAMETERS = 6;

  private static final Map<String, String> WORKERS =
      Map.ofEntries(
          Map.entry("parse", "Parser"),
          Map.entry("read", "Reader"),
          Map.entry("write", "Writer"),
          Map.entry("build", "Builder"),
          Map.entry("convert", "Converter"),
          Map.entry("validate", "Validator"),
          Map.entry("format", "Formatter"),
          Map.entry("load", "Loader"),
          Map.entry("resolve", "Resolver"),
          Map.entry("process", "Processor"),
          Map.entry("handle", "Handler"),
          Map.entry("find", "Finder"),
          Map.entry("match", "Matcher"),
          Map.entry("create", "Factory"),
          Map.entry("transform", "Transformer"),
          Map.entry("merge", "Merger"),
          Map.entry("encode", "Encoder"),
          Map.entry("decode", "Decoder"),
          Map.entry("compare", "Comparison"),
          Map.entry("compute", "Computation"),
          Map.entry("calculate", "Calculation"),
          Map.entry("get", "Source"),
          Map.entry("is", "Check"),
          Map.entry("has", "Check"),
          Map.entry("check", "Check"),
          Map.entry("log", "Log"),
          Map.entry("print", "Printer"),
          Map.entry("append", "Appender"),
          Map.entry("copy", "Copier"),
          Map.entry("run", "Runner"),
          Map.entry("send", "Sender"),
          Map.entry("receive", "Receiver"),
          Map.entry("update", "Update"),
          Map.entry("init", "Setup"));

  private ExtractedMethod() {}

  /** The change; empty where the method writes fields, or would take too much with it. */
  public static Optional<Suggestion> of(MethodDeclaration method, TypeDeclaration<?> type) {
    Set<String> named = FieldGroup.namedIn(method);
    List<VariableDeclarator> read =
        type.getFields().stream()
            .filter(f -> !f.isStatic())
            .flatMap(f -> f.getVariables().stream())
            .filter(v -> named.contains(v.getNameAsString()))
            .sorted(Comparator.comparing(v -> v.getBegin().orElseThrow()))
            .toList();
    String typeName = typeName(method.getNameAsString(), type.getNameAsString());
    boolean fits =
        (type instanceof ClassOrInterfaceDeclaration || method.isStatic())
            && !typeName.equals(type.getNameAsString())
            && read.size() + method.getParameters().size() <= MOST_PARAMETERS
            && (read.isEmpty() || method.getParameters().stream().noneMatch(p -> p.isVarArgs()))
            && !writes(method, read);
    return fits ? Optional.of(drawn(method, read, typeName)) : Optional.empty();
  }

  private static boolean writes(MethodDeclaration method, List<VariableDeclarator> fields) {
    Set<String> names =
        fields.stream()
            .flatMap(v -> Stream.of(v.getNameAsString(), "this." + v.getNameAsString()))
            .collect(Collectors.toSet());
    Stream<Expression> assigned =
        Subtree.all(method, AssignExpr.class).stream().map(a -> a.getTarget());
    Stream<Expression> stepped =
        Subtree.all(method, UnaryExpr.class).stream()
            .filter(u -> u.getOperator().asString().matches("\\+\\+|--"))
            .map(UnaryExpr::getExpression);
    return Stream.concat(assigned, stepped).anyMatch(e -> names.contains(e.toString()));
  }

  /**
   * {@code parseHeader} leaves for a {@code HeaderParser}, {@code postage} for a {@code Postage}.
   */
  private static String typeName(String method, String enclosing) {
    String verb = method.replaceFirst("[A-Z].*", "");
    String worker = WORKERS.get(verb);
    if (worker == null) {
      return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }
    String noun = method.substring(verb.length());
    return (noun.isEmpty() ? enclosing : noun) + worker;
  }

  private static Suggestion drawn(
      MethodDeclaration method, List<VariableDeclarator> read, String typeName) {
    String parameters =
        Stream.concat(
                method.getParameters().stream()
                    .map(
                        p ->
                            p.getTypeAsString()
                                + (p.isVarArgs() ? "... " : " ")
                                + p.getNameAsString()),
                read.stream().map(v -> v.getTypeAsString() + " " + v.getNameAsString()))
            .collect(Collectors.joining(", "));
    String field = VariableName.of(typeName);
    String after =
        (method.isStatic() ? "" : "private final " + typeName + " " + field + ";\n\n")
            + "final class "
            + typeName
            + " {\n  "
            + (method.isStatic() ? "static " : "")
            + typeParameters(method)
            + method.getTypeAsString()
            + " "
            + method.getNameAsString()
            + "("
            + parameters
            + ")"
            + thrown(method)
            + " {\n    // …\n  }\n}";
    return new Suggestion(
        "let " + method.getNameAsString() + " become the operation of a type of its own",
        method.getDeclarationAsString(true, true, true) + " {\n  // …\n}",
        after);
  }

  private static String typeParameters(MethodDeclaration method) {
    return method.getTypeParameters().isEmpty()
        ? ""
        : method.getTypeParameters().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", "<", "> "));
  }

  private static String thrown(MethodDeclaration method) {
    return method.getThrownExceptions().isEmpty()
        ? ""
        : method.getThrownExceptions().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", " throws ", ""));
  }
}
