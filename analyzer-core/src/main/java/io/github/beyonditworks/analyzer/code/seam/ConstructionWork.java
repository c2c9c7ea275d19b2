package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.beyonditworks.analyzer.code.ScopeText;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that construction does beyond putting an object together.
 *
 * @param node the expression that does it
 * @param does what it does, as the end of a sentence
 * @param weight how much it stands in the way of a test
 */
public record ConstructionWork(Node node, String does, int weight) {

  private static final Pattern FILE_WORK =
      Pattern.compile("(?:read|write|new|create|delete|copy|move|list|walk|find|lines)\\w*");
  private static final Set<String> FILE_STREAMS =
      Set.of("FileReader", "FileWriter", "FileInputStream", "FileOutputStream", "RandomAccessFile");
  private static final Pattern LOOKUP =
      Pattern.compile(
          "getInstance|instance|getCurrent\\w*|currentInstance|lookup\\w*|getService|getBean|resolveService");
  private static final Pattern INSTANCE = Pattern.compile("getInstance|instance");
  private static final Pattern STARTS =
      Pattern.compile("start|schedule\\w*|submit|connect|listen|bind");
  private static final Pattern FILLS =
      Pattern.compile(
          "(?:add|put|set|append|get|is|has|contains|next|remove|push|require|check|copy|to|of|offer|size|length|charAt|equals|merge|compute|insert|increment|entry|key|value|error|warn|info|debug|trace|log|println)(?:[A-Z]\\w*)?");

  /** What a call in a constructor does. */
  public static Optional<ConstructionWork> of(MethodCallExpr call, TypeNames names) {
    Optional<AmbientInput> ambient = AmbientInput.of(call, names).filter(a -> a.kind().isEffect());
    if (ambient.isPresent() && !InputSeam.isSeam(call, ambient.get())) {
      return ofAmbient(call, ambient.get());
    }
    String name = call.getNameAsString();
    String scope = ScopeText.of(call);
    if (scope.equals("Files")
        && names.isFrom("Files", "java.nio.file")
        && FILE_WORK.matcher(name).matches()) {
      return Optional.of(new ConstructionWork(call, "works on files (Files." + name + "())", 3));
    }
    if (isLookup(call, scope, names)) {
      return Optional.of(
          new ConstructionWork(
              call,
              String.format(Locale.ROOT, "looks up %s.%s() in a static place", scope, name),
              2));
    }
    if (startsThread(call, name, scope)) {
      return Optional.of(
          new ConstructionWork(
              call, String.format(Locale.ROOT, "sets %s off (%s())", scope, name), 3));
    }
    return isWorkInLoop(call, name)
        ? Optional.of(
            new ConstructionWork(
                call, String.format(Locale.ROOT, "calls %s.%s() in a loop", scope, name), 1))
        : Optional.empty();
  }

  /** What a creation in a constructor does. */
  public static Optional<ConstructionWork> of(ObjectCreationExpr creation, TypeNames names) {
    String type = creation.getType().getNameAsString();
    if (FILE_STREAMS.contains(type) && names.isFrom(type, "java.io")) {
      return Optional.of(new ConstructionWork(creation, "opens a file (new " + type + ")", 3));
    }
    return AmbientInput.of(creation, names)
        .filter(a -> a.kind().isEffect() && !InputSeam.isSeam(creation, a))
        .flatMap(a -> ofAmbient(creation, a));
  }

  private static Optional<ConstructionWork> ofAmbient(Node node, AmbientInput input) {
    if (input.kind() == AmbientInput.Kind.THREADS && input.what().startsWith("new Timer")) {
      return Optional.of(new ConstructionWork(node, "starts a thread (new Timer())", 3));
    }
    int weight = input.kind() == AmbientInput.Kind.NETWORK ? 3 : 2;
    return Optional.of(
        new ConstructionWork(
            node,
            String.format(Locale.ROOT, "reaches for %s (%s)", input.kind().phrase(), input.what()),
            weight));
  }

  private static boolean isLookup(MethodCallExpr call, String scope, TypeNames names) {
    return scope.matches("[A-Z]\\w*")
        && !names.isPlatform(scope)
        && call.getArguments().isEmpty()
        && LOOKUP.matcher(call.getNameAsString()).matches()
        && !names.isDeclaredHere(scope)
        && !isTakenByAnother(call, scope)
        && !(INSTANCE.matcher(call.getNameAsString()).matches() && TypeRole.computes(scope));
  }

  /** A usual choice that goes to a constructor which takes another one as well. */
  private static boolean isTakenByAnother(MethodCallExpr call, String type) {
    return call.getParentNode().orElse(null) instanceof ExplicitConstructorInvocationStmt other
        && other.isThis()
        && Ancestors.nearest(other, TypeDeclaration.class)
            .filter(t -> takes(t, type, other.getArguments().indexOf(call)))
            .isPresent();
  }

  private static boolean takes(TypeDeclaration<?> made, String type, int at) {
    for (ConstructorDeclaration constructor : made.getConstructors()) {
      if (!constructor.isPrivate()
          && constructor.getParameters().size() > at
          && constructor.getParameter(at).getTypeAsString().equals(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsThread(MethodCallExpr call, String name, String scope) {
    return call.getParentNode().orElse(null) instanceof ExpressionStmt
        && STARTS.matcher(name).matches()
        && scope
            .toLowerCase(java.util.Locale.ROOT)
            .matches(
                ".*(?:thread|timer|executor|scheduler|server|socket|client|connection|worker).*");
  }

  /** A command that a loop of a constructor gives to one of the constructor's parameters. */
  private static boolean isWorkInLoop(MethodCallExpr call, String name) {
    return call.getParentNode().orElse(null) instanceof ExpressionStmt
        && !FILLS.matcher(name).matches()
        && call.getScope().filter(s -> s instanceof NameExpr n && isOther(n, call)).isPresent()
        && isInLoop(call);
  }

  private static boolean isOther(NameExpr name, MethodCallExpr call) {
    return Ancestors.nearest(call, ConstructorDeclaration.class).stream()
        .flatMap(c -> c.getParameters().stream())
        .anyMatch(p -> p.getNameAsString().equals(name.getNameAsString()));
  }

  private static boolean isInLoop(Node node) {
    Node current = node;
    while (current != null && !(current instanceof ConstructorDeclaration)) {
      if (current instanceof ForStmt
          || current instanceof ForEachStmt
          || current instanceof WhileStmt
          || current instanceof DoStmt) {
        return true;
      }
      current =
          current instanceof ExplicitConstructorInvocationStmt
              ? null
              : current.getParentNode().orElse(null);
    }
    return false;
  }
}
