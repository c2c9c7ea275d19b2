package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import io.github.beyonditworks.analyzer.code.Commands;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Results and messages that go to the console from code that is no command. */
public record ConsoleOutputRule() implements FileRule {

  private static final Set<String> PRINTS = Set.of("print", "println", "printf", "format");
  private static final Pattern PRINTING =
      Pattern.compile("(?:print|show|usage|help|dump|display|list|report|main|exit)\\w*");
  private static final Pattern PLACES =
      Pattern.compile(
          ".*\\b(?:cli|commands?|cmd|console|tools?|examples|samples?|demo|benchmarks?|shell|quickstarts?|main)\\b.*");

  /** Types that are the log or the console themselves: somebody has to print in the end. */
  private static final Pattern LOGS =
      Pattern.compile("Log|\\w*Logger(?:Impl)?|(?i:std|system)_?(?i:out|err)(?:[A-Z]\\w*)?");

  @Override
  public String id() {
    return "console-output";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    Map<TypeDeclaration<?>, List<MethodCallExpr>> prints = new LinkedHashMap<>();
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      if (PRINTS.contains(call.getNameAsString()) && isConsole(call)) {
        TypeDeclaration<?> type = typeThatShouldNot(call, file);
        if (type != null) {
          prints.computeIfAbsent(type, t -> new ArrayList<>()).add(call);
        }
      }
    }
    if (!prints.isEmpty() && !PLACES.matcher(file.parsed().packageName()).matches()) {
      prints.forEach((type, calls) -> report(type, calls, file, reporter));
    }
  }

  private static boolean isConsole(MethodCallExpr call) {
    return call.getScope().orElse(null) instanceof FieldAccessExpr stream
        && (stream.getNameAsString().equals("out") || stream.getNameAsString().equals("err"))
        && stream.getScope() instanceof NameExpr system
        && system.getNameAsString().equals("System");
  }

  /** The type around a call; null where printing is the work, or about a failure. */
  private static TypeDeclaration<?> typeThatShouldNot(MethodCallExpr call, MeasuredFile file) {
    TypeDeclaration<?> innermost = null;
    Node current = call.getParentNode().orElse(null);
    while (current != null) {
      if (current instanceof CatchClause
          || (current instanceof MethodDeclaration method
              && PRINTING.matcher(method.getNameAsString()).matches())) {
        return null;
      }
      if (current instanceof TypeDeclaration<?> type) {
        if (Commands.isNamedSo(type) || LOGS.matcher(type.getNameAsString()).matches()) {
          return null;
        }
        innermost = innermost == null ? type : innermost;
      }
      current = current.getParentNode().orElse(null);
    }
    return innermost == null
            || Commands.isIn(innermost, file.libraries(), TypeNames.of(file.parsed()))
        ? null
        : innermost;
  }

  private static void report(
      TypeDeclaration<?> type, List<MethodCallExpr> calls, MeasuredFile file, Reporter reporter) {
    List<Contributor> lines = new ArrayList<>();
    calls.forEach(c -> lines.add(new Contributor(file.parsed().place(c).line(), "prints")));
    reporter
        .at(calls.get(0))
        .value(calls.size(), 0)
        .lines(lines)
        .report(
            String.format(
                Locale.ROOT,
                "%s prints to the console%s: the text has neither level nor time, cannot be switched off, and a test can only see it by replacing System.out. A logger, or a PrintStream or return value for what is a result, puts callers in charge.",
                type.getNameAsString(),
                calls.size() == 1 ? "" : " in " + calls.size() + " places"));
  }

  @Override
  public String documentation() {
    return """
        # Output to the console

        ## What
        `System.out` or `System.err` printed to by a class that is no command. There is one finding for each class, with its lines.

        Left out: classes with a `main`, classes and packages that are named after a command, console, tool, example or benchmark, what a
        command-line framework calls (the table `commands` of `libraries` in `quality.yml`), classes that are the log themselves
        (`Log`, `…Logger`, `StdOut…`), methods named after printing, such
        as `printUsage`, and what is printed about a caught failure, of which `swallowed-exception` tells.

        ## Why it matters
        A library or service does not own the console: what it prints mixes with the output of others, is lost in most
        deployments and cannot be turned off. A result that is printed cannot be asserted on.

        ## How to fix it
        Log what is a message. Return what is a result, or write it to a stream that is handed in.

        Before:

        ```java
        class Stocktaking {
          void count(Shelf shelf) {
            System.out.println(shelf.name() + ": " + shelf.items().size()); // finding
          }
        }
        ```

        After:

        ```java
        class Stocktaking {
          String count(Shelf shelf) {
            return shelf.name() + ": " + shelf.items().size();
          }
        }
        ```

        ## When not to
        The last word before a program ends because not even its log can be set up belongs on the console.
        """;
  }
}
