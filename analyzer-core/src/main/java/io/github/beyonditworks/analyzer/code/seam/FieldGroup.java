package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Fields that one method alone works with: they can leave a type together with it. */
public final class FieldGroup {

  private static final Set<String> LOGGERS = Set.of("Logger", "Log");
  private static final Set<String> LIFE_CYCLE =
      Set.of("close", "start", "stop", "init", "run", "toString", "equals", "hashCode");
  private static final int FEWEST = 2;
  private static final int MOST = 6;

  private final MethodDeclaration method;
  private final List<VariableDeclarator> fields;

  private FieldGroup(MethodDeclaration method, List<VariableDeclarator> fields) {
    this.method = method;
    this.fields = fields;
  }

  /**
   * The largest group of a type, drawn as a type of its own; empty where no method has two fields
   * of the counted types to itself.
   *
   * @param counted the simple names of the types that matter
   */
  public static Optional<Suggestion> suggestion(TypeDeclaration<?> type, Set<String> counted) {
    Map<String, VariableDeclarator> fields =
        type.getFields().stream()
            .filter(f -> !f.isStatic())
            .flatMap(f -> f.getVariables().stream())
            .filter(v -> counted.contains(v.getTypeAsString().replaceAll("<.*", "")))
            .filter(v -> !LOGGERS.contains(v.getTypeAsString()))
            .collect(Collectors.toMap(v -> v.getNameAsString(), v -> v, (a, b) -> a));
    return fields.size() <= FEWEST ? Optional.empty() : largest(type, fields).map(g -> g.drawn());
  }

  private static Optional<FieldGroup> largest(
      TypeDeclaration<?> type, Map<String, VariableDeclarator> fields) {
    Map<String, Set<MethodDeclaration>> users = new HashMap<>();
    for (MethodDeclaration method : type.getMethods()) {
      for (String name : namedIn(method)) {
        users.computeIfAbsent(name, k -> new HashSet<>()).add(method);
      }
    }
    List<FieldGroup> groups = new ArrayList<>();
    for (MethodDeclaration method : type.getMethods()) {
      if (LIFE_CYCLE.contains(method.getNameAsString())) {
        continue;
      }
      List<VariableDeclarator> alone =
          fields.values().stream()
              .filter(v -> users.getOrDefault(v.getNameAsString(), Set.of()).equals(Set.of(method)))
              .sorted(Comparator.comparing(v -> v.getBegin().orElseThrow()))
              .toList();
      if (alone.size() >= FEWEST && alone.size() <= MOST && alone.size() < fields.size()) {
        groups.add(new FieldGroup(method, alone));
      }
    }
    return groups.stream().max(Comparator.comparingInt(g -> g.fields.size()));
  }

  /** The names in a method that it does not declare itself. */
  static Set<String> namedIn(MethodDeclaration method) {
    Set<String> named = new HashSet<>();
    Subtree.all(method, NameExpr.class).forEach(n -> named.add(n.getNameAsString()));
    Subtree.all(method, Parameter.class).forEach(p -> named.remove(p.getNameAsString()));
    Subtree.all(method, VariableDeclarator.class).forEach(v -> named.remove(v.getNameAsString()));
    Subtree.all(method, FieldAccessExpr.class).stream()
        .filter(a -> a.getScope() instanceof ThisExpr)
        .forEach(a -> named.add(a.getNameAsString()));
    return named;
  }

  private Suggestion drawn() {
    String name = method.getNameAsString();
    String typeName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    String declared =
        fields.stream()
            .map(v -> "private " + v.getTypeAsString() + " " + v.getNameAsString() + ";\n")
            .collect(Collectors.joining());
    String operation = method.getDeclarationAsString(false, true, true) + " {\n  // …\n}";
    String after =
        "private "
            + typeName
            + " "
            + name
            + ";\n\nfinal class "
            + typeName
            + " {\n"
            + (declared + "\n" + operation)
                .lines()
                .map(l -> l.isEmpty() ? "\n" : "  " + l + "\n")
                .collect(Collectors.joining())
            + "}";
    return new Suggestion(
        "let " + name + " and the fields that it alone works with become a type",
        declared + "\n" + operation,
        after);
  }
}
