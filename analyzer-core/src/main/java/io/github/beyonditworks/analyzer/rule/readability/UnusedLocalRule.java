package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import io.github.beyonditworks.analyzer.code.edit.Removals;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Local variables and parameters of private members that are never mentioned. */
public record UnusedLocalRule() implements FileRule {

  private static final Comparator<SimpleName> IN_ORDER =
      Comparator.comparing(UnusedLocalRule::begin);

  private static final Set<String> SERIALIZATION =
      Set.of("readObject", "writeObject", "readResolve", "writeReplace", "readObjectNoData");

  /**
   * Something that may be unused.
   *
   * @param name where it is declared
   * @param scope where it could be mentioned
   * @param what what it is, for the message
   */
  private record Candidate(SimpleName name, Range scope, String what) {}

  @Override
  public String id() {
    return "unused-local";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    List<Candidate> candidates = new ArrayList<>();
    addLocals(file.parsed(), candidates);
    addParameters(file.parsed(), candidates);
    if (candidates.isEmpty()) {
      return;
    }
    Map<String, List<SimpleName>> mentions = new HashMap<>();
    candidates.forEach(c -> mentions.put(c.name().getIdentifier(), new ArrayList<>()));
    for (SimpleName name : file.parsed().all(SimpleName.class)) {
      List<SimpleName> known = mentions.get(name.getIdentifier());
      if (known != null) {
        known.add(name);
      }
    }
    mentions.values().forEach(m -> m.sort(IN_ORDER));
    for (Candidate candidate : candidates) {
      if (!isMentioned(candidate, mentions.get(candidate.name().getIdentifier()))) {
        report(candidate, file.parsed(), reporter);
      }
    }
  }

  private static void report(Candidate candidate, ParsedFile file, Reporter reporter) {
    reporter
        .at(candidate.name())
        .mend(
            candidate.name().getParentNode().orElse(null) instanceof VariableDeclarator variable
                ? Removals.local(file, variable)
                : Optional.empty())
        .report(
            String.format(
                Locale.ROOT,
                "The %s %s is never mentioned again: readers look for its use in vain. %s",
                candidate.what(),
                candidate.name().getIdentifier(),
                candidate.what().equals("parameter")
                    ? "It can go, and callers need not find a value for it."
                    : "It can go; a call that is made for its effect can stand alone."));
  }

  /**
   * Looks from where the scope begins to where it ends: a file may have thousands of variables of
   * one name.
   *
   * @param mentions in the order of the file, those without a place first: they may be anywhere
   */
  private static boolean isMentioned(Candidate candidate, List<SimpleName> mentions) {
    if (mentions.get(0) != candidate.name() && mentions.get(0).getRange().isEmpty()) {
      return true;
    }
    for (int i = firstIn(candidate.scope(), mentions); i < mentions.size(); i++) {
      Range range = mentions.get(i).getRange().orElse(null);
      if (range != null && range.begin.isAfter(candidate.scope().end)) {
        return false;
      }
      if (mentions.get(i) != candidate.name()
          && range != null
          && candidate.scope().contains(range)) {
        return true;
      }
    }
    return false;
  }

  /** The first mention that does not begin before a scope does. */
  private static int firstIn(Range scope, List<SimpleName> mentions) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Position begin = begin(mentions.get(middle));
      if (begin.isBefore(scope.begin)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Position begin(SimpleName name) {
    return name.getRange().map(r -> r.begin).orElse(Position.HOME);
  }

  private static void addLocals(ParsedFile file, List<Candidate> into) {
    for (VariableDeclarationExpr declaration : file.all(VariableDeclarationExpr.class)) {
      Node scope = scope(declaration);
      if (scope == null || !declaration.getAnnotations().isEmpty() || isSilenced(declaration)) {
        continue;
      }
      for (VariableDeclarator variable : declaration.getVariables()) {
        add(variable.getName(), scope, "variable", into);
      }
    }
  }

  /** Where a variable can be mentioned; null for resources and the variables of loops. */
  private static Node scope(VariableDeclarationExpr declaration) {
    Node parent = declaration.getParentNode().orElse(null);
    if (parent instanceof ExpressionStmt) {
      Node block = parent.getParentNode().orElse(null);
      return block instanceof BlockStmt || block instanceof SwitchEntry ? block : null;
    }
    return parent instanceof ForStmt ? parent : null;
  }

  private static void addParameters(ParsedFile file, List<Candidate> into) {
    Set<String> referenced = null;
    for (CallableDeclaration<?> callable : file.all(CallableDeclaration.class)) {
      if (!callable.isPrivate()
          || callable.getParameters().isEmpty()
          || !callable.getAnnotations().isEmpty()
          || SERIALIZATION.contains(callable.getNameAsString())
          || isSilenced(callable)) {
        continue;
      }
      Node body = body(callable);
      if (referenced == null) {
        referenced = new HashSet<>();
        for (MethodReferenceExpr reference : file.all(MethodReferenceExpr.class)) {
          referenced.add(reference.getIdentifier());
        }
      }
      if (body == null || referenced.contains(reference(callable))) {
        continue;
      }
      for (Parameter parameter : callable.getParameters()) {
        if (parameter.getAnnotations().isEmpty()) {
          add(parameter.getName(), body, "parameter", into);
        }
      }
    }
  }

  private static String reference(CallableDeclaration<?> callable) {
    return callable instanceof ConstructorDeclaration ? "new" : callable.getNameAsString();
  }

  private static Node body(CallableDeclaration<?> callable) {
    if (callable instanceof MethodDeclaration method) {
      return method.getBody().orElse(null);
    }
    // A parameter may be all that tells a constructor from another.
    return null;
  }

  private static void add(SimpleName name, Node scope, String what, List<Candidate> into) {
    String text = name.getIdentifier().toLowerCase(Locale.ROOT);
    boolean meant =
        text.startsWith("_")
            || text.startsWith("ignore")
            || text.startsWith("unused")
            || text.startsWith("dummy");
    if (!meant && scope.getRange().isPresent()) {
      into.add(new Candidate(name, scope.getRange().get(), what));
    }
  }

  private static boolean isSilenced(Node node) {
    Node around = node;
    while (around != null) {
      if ((around instanceof BodyDeclaration<?> || around instanceof LambdaExpr)
          && around instanceof NodeWithAnnotations<?> annotated) {
        for (AnnotationExpr annotation : annotated.getAnnotations()) {
          if (annotation.getName().getIdentifier().equals("SuppressWarnings")
              && annotation.toString().contains("unused")) {
            return true;
          }
        }
      }
      around = around.getParentNode().orElse(null);
    }
    return false;
  }

  @Override
  public String documentation() {
    return """
        # Unused local variable or parameter

        ## What
        A local variable that nothing after its declaration mentions, or a parameter of a private method that its body does not
        mention. Resources of `try`, variables of for-each loops and parameters of methods that are passed as method
        references are needed for their form and left out; so are names that begin with `unused`, `ignore` or `_`.

        ## Why it matters
        What has a name is taken to be needed. A variable that was forgotten in a change often marks a step that was forgotten
        with it.

        ## How to fix it
        Remove it, or use it where it was meant to be used.

        Before:

        ```java
        class Invoice {
          int total(List<Line> lines) {
            int count = lines.size(); // finding
            return sum(lines, 0);
          }

          private int sum(List<Line> lines, int discount) { // finding
            return lines.stream().mapToInt(Line::amount).sum();
          }
        }
        ```

        After:

        ```java
        class Invoice {
          int total(List<Line> lines) {
            return sum(lines);
          }

          private int sum(List<Line> lines) {
            return lines.stream().mapToInt(Line::amount).sum();
          }
        }
        ```

        ## When not to
        A variable that keeps something from being collected, or that a debugger is to show, says so in its name
        or by `@SuppressWarnings("unused")`.
        """;
  }
}
