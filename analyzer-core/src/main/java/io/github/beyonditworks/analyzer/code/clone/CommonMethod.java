package io.github.beyonditworks.analyzer.code.clone;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws the method that could take the place of two whole methods of a type. It is drawn only where
 * all that differs are the names of variables, which do not matter, and values and constants, which
 * become parameters.
 */
public final class CommonMethod {

  private static final int MOST_PARAMETERS = 3;
  private static final int MOST_IN_ALL = 6;

  private final ParsedFile file;
  private final MethodDeclaration one;
  private final MethodDeclaration other;

  /** The names of variables in the one, and what they are called in the other. */
  private final Map<String, String> renamed = new HashMap<>();

  private final Map<String, String> renamedBack = new HashMap<>();

  /** What differs, as the one and the other say it; with the name and type of its parameter. */
  private final Map<List<String>, String[]> parameters = new LinkedHashMap<>();

  private final Set<String> words = new HashSet<>();

  private CommonMethod(ParsedFile file, MethodDeclaration one, MethodDeclaration other) {
    this.file = file;
    this.one = one;
    this.other = other;
  }

  /** The change that leaves one method of two, where it can be drawn. */
  public static Optional<Suggestion> of(
      ParsedFile file, MethodDeclaration one, MethodDeclaration other) {
    CommonMethod common = new CommonMethod(file, one, other);
    return common.haveSameHead() && common.collect()
        ? Optional.of(common.drawn())
        : Optional.empty();
  }

  private boolean haveSameHead() {
    if (one.getParameters().size() != other.getParameters().size()
        || !one.getTypeParameters().isEmpty()
        || !other.getTypeParameters().isEmpty()
        || !one.getType().asString().equals(other.getType().asString())
        || !one.getThrownExceptions().equals(other.getThrownExceptions())
        || one.isStatic() != other.isStatic()
        || one.getNameAsString().equals(other.getNameAsString())) {
      return false;
    }
    for (int i = 0; i < one.getParameters().size(); i++) {
      Parameter first = one.getParameter(i);
      Parameter second = other.getParameter(i);
      if (!first.getType().asString().equals(second.getType().asString())
          || first.isVarArgs() != second.isVarArgs()
          || !rename(first.getNameAsString(), second.getNameAsString())) {
        return false;
      }
    }
    return true;
  }

  /** Two names belong together wherever they stand. */
  private boolean rename(String name, String counterpart) {
    String before = renamed.putIfAbsent(name, counterpart);
    String back = renamedBack.putIfAbsent(counterpart, name);
    return (before == null || before.equals(counterpart)) && (back == null || back.equals(name));
  }

  private boolean collect() {
    List<JavaToken> first = tokens(one);
    List<JavaToken> second = tokens(other);
    if (first.isEmpty() || first.size() != second.size()) {
      return false;
    }
    first.forEach(t -> words.add(t.getText()));
    one.getParameters().forEach(p -> words.add(p.getNameAsString()));
    for (VariableDeclarator variable : Subtree.all(one, VariableDeclarator.class)) {
      renamed.putIfAbsent(variable.getNameAsString(), "");
    }
    for (int i = 0; i < first.size(); i++) {
      boolean called = i + 1 < first.size() && first.get(i + 1).getText().equals("(");
      if (!agree(first.get(i), second.get(i), called)) {
        return false;
      }
    }
    return parameters.size() <= MOST_PARAMETERS
        && parameters.size() + one.getParameters().size() <= MOST_IN_ALL;
  }

  private boolean agree(JavaToken first, JavaToken second, boolean called) {
    String word = first.getText();
    String counterpart = second.getText();
    if (first.getCategory().isIdentifier() && !called && renamed.containsKey(word)) {
      renamed.remove(word, "");
      return second.getCategory().isIdentifier() && rename(word, counterpart);
    }
    if (word.equals(counterpart)) {
      return true;
    }
    boolean values = first.getCategory().isLiteral() && second.getCategory().isLiteral();
    boolean names = first.getCategory().isIdentifier() && second.getCategory().isIdentifier();
    String type = values ? typeOfValue(word) : names && !called ? typeOfField(word) : "";
    String otherType =
        values ? typeOfValue(counterpart) : names && !called ? typeOfField(counterpart) : "";
    if (type.isEmpty() || !type.equals(otherType)) {
      return false;
    }
    parameters.computeIfAbsent(List.of(word, counterpart), k -> new String[] {type, nameFor(type)});
    return true;
  }

  private static String typeOfValue(String literal) {
    char first = literal.charAt(0);
    if (first == '"') {
      return "String";
    }
    if (first == '\'') {
      return "char";
    }
    if (!Character.isDigit(first)) {
      return "";
    }
    char last = Character.toLowerCase(literal.charAt(literal.length() - 1));
    if (last == 'l') {
      return "long";
    }
    return literal.chars().allMatch(Character::isDigit) ? "int" : "";
  }

  private String typeOfField(String name) {
    String type = "";
    for (FieldDeclaration field : file.all(FieldDeclaration.class)) {
      for (VariableDeclarator variable : field.getVariables()) {
        if (variable.getNameAsString().equals(name)) {
          if (!type.isEmpty() || !(field.isFinal() && field.isStatic())) {
            return "";
          }
          type = variable.getTypeAsString();
        }
      }
    }
    return type;
  }

  private String nameFor(String type) {
    String base =
        switch (type) {
          case "String" -> "text";
          case "char" -> "character";
          case "int", "long" -> "number";
          default -> "value";
        };
    String name = base;
    for (int i = 2; !words.add(name); i++) {
      name = base + i;
    }
    return name;
  }

  private List<JavaToken> tokens(MethodDeclaration method) {
    List<JavaToken> tokens = new ArrayList<>();
    method
        .getBody()
        .flatMap(BlockStmt::getTokenRange)
        .ifPresent(
            range -> {
              for (JavaToken token : range) {
                if (!token.getCategory().isWhitespaceOrComment()) {
                  tokens.add(token);
                }
              }
            });
    return tokens;
  }

  private Suggestion drawn() {
    String name = name();
    StringBuilder head = new StringBuilder("private ");
    head.append(one.isStatic() ? "static " : "").append(one.getType().asString()).append(' ');
    head.append(name).append('(');
    String separator = "";
    for (Parameter parameter : one.getParameters()) {
      head.append(separator).append(parameter.getType().asString());
      head.append(parameter.isVarArgs() ? "... " : " ").append(parameter.getNameAsString());
      separator = ", ";
    }
    for (String[] parameter : parameters.values()) {
      head.append(separator).append(parameter[0]).append(' ').append(parameter[1]);
      separator = ", ";
    }
    head.append(')');
    if (!one.getThrownExceptions().isEmpty()) {
      head.append(" throws ");
      separator = "";
      for (var exception : one.getThrownExceptions()) {
        head.append(separator).append(exception.asString());
        separator = ", ";
      }
    }
    head.append(" {\n  // …\n}");
    return new Suggestion(
        "let both call one method" + (parameters.isEmpty() ? "" : " that takes what differs"),
        withBody(one, "// …") + "\n\n" + withBody(other, "// …"),
        withBody(one, call(name, one, 0))
            + "\n\n"
            + withBody(other, call(name, other, 1))
            + "\n\n"
            + head);
  }

  /** Both names, since whoever reads it looks for both. */
  private String name() {
    String second = other.getNameAsString();
    return one.getNameAsString()
        + "Or"
        + second.substring(0, 1).toUpperCase(Locale.ROOT)
        + second.substring(1);
  }

  private static String withBody(MethodDeclaration method, String body) {
    return method.getDeclarationAsString(true, true, true) + " {\n  " + body + "\n}";
  }

  private String call(String name, MethodDeclaration method, int side) {
    List<String> arguments = new ArrayList<>();
    method.getParameters().forEach(p -> arguments.add(p.getNameAsString()));
    parameters.keySet().forEach(words -> arguments.add(words.get(side)));
    String call = name + "(" + String.join(", ", arguments) + ");";
    return method.getType().isVoidType() ? call : "return " + call;
  }
}
