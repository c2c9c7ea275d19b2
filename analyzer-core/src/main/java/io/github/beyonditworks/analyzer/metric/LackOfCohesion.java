package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lack of cohesion, LCOM4 after Hitz and Montazeri, "Measuring Coupling and Cohesion", 1995. */
public final class LackOfCohesion {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "lackOfCohesion",
          "Lack of cohesion",
          "groups",
          Aggregation.OWN,
          "The number of groups of instance methods with a body that share no field and do not call one another; a"
              + " method that uses no field and calls no method of the type belongs to no group. 0 or 1 is cohesive."
              + " LCOM4, Hitz and Montazeri 1995.");

  private LackOfCohesion() {}

  static int of(TypeDeclaration<?> type) {
    List<MethodDeclaration> methods =
        type.getMethods().stream().filter(m -> !m.isStatic() && m.getBody().isPresent()).toList();
    Set<String> fields = fieldNames(type);
    Set<String> methodNames = new HashSet<>();
    methods.forEach(m -> methodNames.add(m.getNameAsString()));

    Map<String, String> parents = new HashMap<>();
    Set<String> connected = new HashSet<>();
    for (MethodDeclaration method : methods) {
      String self = "m:" + method.getNameAsString();
      Set<String> uses = new HashSet<>();
      collectUses(method, fields, methodNames, uses);
      uses.remove(self);
      if (!uses.isEmpty()) {
        connected.add(self);
        connected.addAll(uses);
        uses.forEach(used -> union(parents, self, used));
      }
    }
    return (int)
        connected.stream()
            .filter(n -> n.startsWith("m:"))
            .map(n -> find(parents, n))
            .distinct()
            .count();
  }

  private static Set<String> fieldNames(TypeDeclaration<?> type) {
    Set<String> names = new HashSet<>();
    type.getFields().forEach(f -> f.getVariables().forEach(v -> names.add(v.getNameAsString())));
    if (type instanceof RecordDeclaration declaration) {
      declaration.getParameters().forEach(p -> names.add(p.getNameAsString()));
    }
    return names;
  }

  private static void collectUses(
      Node node, Set<String> fields, Set<String> methods, Set<String> uses) {
    if (node instanceof NameExpr name && fields.contains(name.getNameAsString())) {
      uses.add("f:" + name.getNameAsString());
    } else if (node instanceof FieldAccessExpr access
        && access.getScope().isThisExpr()
        && fields.contains(access.getNameAsString())) {
      uses.add("f:" + access.getNameAsString());
    } else if (node instanceof MethodCallExpr call
        && methods.contains(call.getNameAsString())
        && call.getScope().map(s -> s.isThisExpr()).orElse(true)) {
      uses.add("m:" + call.getNameAsString());
    }
    for (Node child : node.getChildNodes()) {
      collectUses(child, fields, methods, uses);
    }
  }

  private static String find(Map<String, String> parents, String name) {
    String root = name;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }

  private static void union(Map<String, String> parents, String a, String b) {
    String rootA = find(parents, a);
    String rootB = find(parents, b);
    if (!rootA.equals(rootB)) {
      parents.put(rootA, rootB);
    }
  }
}
