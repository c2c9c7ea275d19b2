package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.SimpleName;
import io.github.beyonditworks.analyzer.code.edit.WholeLines;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Imports of names that the file does not use. */
public record UnusedImportRule() implements FileRule {

  @Override
  public String id() {
    return "unused-import";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    ParsedFile parsed = file.parsed();
    List<ImportDeclaration> imports = parsed.tree().getImports();
    if (imports.isEmpty() || parsed.tree().getTypes().isEmpty()) {
      return;
    }
    Map<String, ImportDeclaration> unused = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (ImportDeclaration declaration : imports) {
      if (!seen.add(whole(declaration))) {
        report(parsed, declaration, "is there twice: one is enough", reporter);
      } else if (!declaration.isAsterisk()) {
        unused.put(declaration.getName().getIdentifier(), declaration);
      }
    }
    removeUsed(parsed, unused);
    reportUnused(parsed, unused, reporter);
  }

  private void reportUnused(
      ParsedFile parsed, Map<String, ImportDeclaration> unused, Reporter reporter) {
    String what = "brings a name that nothing in this file uses, so it can go";
    for (ImportDeclaration declaration : parsed.tree().getImports()) {
      if (!declaration.isAsterisk()
          && unused.get(declaration.getName().getIdentifier()) == declaration) {
        report(parsed, declaration, what, reporter);
      }
    }
  }

  private static void report(
      ParsedFile file, ImportDeclaration declaration, String fault, Reporter reporter) {
    reporter
        .at(declaration)
        .mend(WholeLines.without(file, file.place(declaration)))
        .report(
            String.format(
                Locale.ROOT,
                "The import of %s %s. Readers take imports for what a type depends on.",
                declaration.getName().getIdentifier(),
                fault));
  }

  private static String whole(ImportDeclaration declaration) {
    return (declaration.isStatic() ? "static " : "")
        + declaration.getNameAsString()
        + (declaration.isAsterisk() ? ".*" : "");
  }

  private static void removeUsed(ParsedFile file, Map<String, ImportDeclaration> unused) {
    for (SimpleName name : file.all(SimpleName.class)) {
      unused.remove(name.getIdentifier());
    }
    if (unused.isEmpty()) {
      return;
    }
    for (Name name : file.all(Name.class)) {
      if (unused.containsKey(name.getIdentifier()) && !isInImport(name)) {
        unused.remove(name.getIdentifier());
      }
    }
    if (unused.isEmpty()) {
      return;
    }
    // Whatever a documentation comment names it may link to.
    for (SourceComment comment : file.comments()) {
      if (comment.isDoc()) {
        unused.keySet().removeIf(name -> comment.text().contains(name));
      }
    }
  }

  private static boolean isInImport(Name name) {
    Node node = name;
    while (node instanceof Name) {
      node = node.getParentNode().orElse(null);
    }
    return node instanceof ImportDeclaration;
  }

  @Override
  public String documentation() {
    return """
        # Unused import

        ## What
        An import whose name appears nowhere in the file, neither in code nor in a documentation comment, or that is there twice.

        ## Why it matters
        The list of imports is where readers look for what a type depends on, and what it names keeps the build from
        removing a library that nothing needs any more. It is one of the remarks that reviewers make most often.

        ## How to fix it
        Remove it. IDEs do that on saving, formatters such as google-java-format on every build.

        Before:

        ```java
        import java.util.ArrayList; // finding
        import java.util.List;

        class Cart {
          private List<String> items;
        }
        ```

        After:

        ```java
        import java.util.List;

        class Cart {
          private List<String> items;
        }
        ```

        ## When not to
        Where the import stands for a comment that is to be read with it, name the type in the documentation instead: then the
        import is used.
        """;
  }
}
