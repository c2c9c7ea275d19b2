package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.code.LowLevelWork;
import io.github.beyonditworks.analyzer.metric.LogicalLines;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Members that tell a story in steps of their own and spell one of the steps out. */
public record MixedAbstractionRule(
    @Option("the operations on positions, characters, bits and bytes in one stretch that are fine")
        int limit,
    @Option("the own methods that a member has to call as steps before it counts as a story")
        int steps)
    implements FileRule {

  private static final int LIMIT = 2;
  private static final int STEPS = 3;

  /** Shorter stretches are read in one glance. */
  private static final int LINES = 5;

  /** What a method has beside its statements. */
  private static final int HEAD_AND_BRACE = 2;

  /** Where they lie further apart, the stretch is about something else. */
  private static final int LINES_FOR_EACH = 5;

  /** Two operations, three steps. */
  public MixedAbstractionRule() {
    this(LIMIT, STEPS);
  }

  @Override
  public String id() {
    return "mixed-abstraction";
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
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    LowLevelWork work = LowLevelWork.in(file.parsed());
    for (MeasuredMember member : file.members()) {
      if (member.node() instanceof MethodDeclaration method
          && method.getBody().isPresent()
          && work.count(method.getBody().get()) > limit) {
        check(member, method.getBody().get(), work, file, reporter);
      }
    }
  }

  /** Looks at the blocks of a member, the outer before the inner, until one is told of. */
  private void check(
      MeasuredMember member,
      BlockStmt body,
      LowLevelWork work,
      MeasuredFile file,
      Reporter reporter) {
    Set<String> own = ownMethods(member);
    for (BlockStmt block : Subtree.all(body, BlockStmt.class)) {
      if (block.getStatements().size() > steps
          && check(member, block.getStatements(), own, work, file, reporter)) {
        return;
      }
    }
  }

  /**
   * A stretch.
   *
   * @param operations how many low operations it holds
   * @param lines how many logical lines it takes
   */
  private record Stretch(Statement first, int operations, int lines) {}

  private boolean check(
      MeasuredMember member,
      NodeList<Statement> statements,
      Set<String> own,
      LowLevelWork work,
      MeasuredFile file,
      Reporter reporter) {
    int lines = LogicalLines.of(member.node()) - HEAD_AND_BRACE;
    Set<String> called = new HashSet<>();
    boolean[] step = new boolean[statements.size()];
    for (int i = 0; i < step.length; i++) {
      String name = stepIn(statements.get(i), own, work);
      if (!name.isEmpty()) {
        step[i] = true;
        called.add(name);
      }
    }
    if (called.size() < steps) {
      return false;
    }
    Stretch worst = null;
    int from = 0;
    while (from < step.length) {
      int to = from;
      while (to < step.length && !step[to]) {
        to++;
      }
      if (to > from) {
        Stretch stretch = stretch(statements.subList(from, to), work);
        boolean dense = stretch.operations() * LINES_FOR_EACH >= stretch.lines();
        if (dense
            && 2 * stretch.lines() <= lines
            && (worst == null || stretch.operations() > worst.operations())) {
          worst = stretch;
        }
      }
      from = to + 1;
    }
    if (worst == null || worst.operations() <= limit || worst.lines() < LINES) {
      return false;
    }
    report(member, called.size(), worst, file, reporter);
    return true;
  }

  private static Set<String> ownMethods(MeasuredMember member) {
    Set<String> names = new HashSet<>();
    TypeDeclaration<?> type = member.declaringType();
    for (BodyDeclaration<?> declaration : type.getMembers()) {
      if (declaration instanceof MethodDeclaration method && method != member.node()) {
        names.add(method.getNameAsString());
      }
    }
    return names;
  }

  /** The first own method that a statement calls; empty for none and for low work. */
  private static String stepIn(Statement statement, Set<String> own, LowLevelWork work) {
    for (MethodCallExpr call : Subtree.all(statement, MethodCallExpr.class)) {
      boolean ofOwn = call.getScope().isEmpty() || call.getScope().get() instanceof ThisExpr;
      if (ofOwn && own.contains(call.getNameAsString())) {
        return work.count(statement) == 0 ? call.getNameAsString() : "";
      }
    }
    return "";
  }

  /** The lines between the first of a member and its last. */
  private static Stretch stretch(List<Statement> statements, LowLevelWork work) {
    int operations = 0;
    int lines = 0;
    for (Statement statement : statements) {
      operations += work.count(statement);
      lines += LogicalLines.of(statement);
    }
    return new Stretch(statements.get(0), operations, lines);
  }

  private void report(
      MeasuredMember member, int called, Stretch worst, MeasuredFile file, Reporter reporter) {
    int line = file.parsed().place(worst.first()).line();
    reporter
        .at(worst.first())
        .value(worst.operations(), limit)
        .lines(List.of(new Contributor(line, "begins to work on positions, characters or bytes")))
        .report(
            String.format(
                Locale.ROOT,
                "%s tells what happens in %d steps of its own, and then spells one out over %d lines of positions, characters or bytes. Readers who want the story have to work through them; as a method with a name of its own they would be a step like the others.",
                member.name().member(),
                called,
                worst.lines()));
  }

  @Override
  public String documentation() {
    return """
        # Mixed levels of abstraction

        ## What
        A method that calls at least three methods of its own type as steps, and between two of them works on positions, characters, bits or bytes itself: more than
        two operations such as `line.substring(…)`, `bytes[at + 1]`, `value << 8` or `new byte[…]` in one stretch of five lines or more, one at least in five lines.
        Where the stretch is most of the method, low work is what the method is about; that and assertions are fine.

        ## Why it matters
        A method reads easily when its statements stand one level below its name (Beck, Smalltalk Best Practice Patterns, 1996: composed method). Where
        one of the steps is spelt out, readers have to find out what the lines amount to before they can go on with the story.

        ## How to fix it
        Move the stretch to a method that says what it amounts to.

        Before:

        ```java
        class Importer {
          void run(String text) {
            open();
            int at = 0; // finding
            while (at < text.length()) {
              int end = text.indexOf(';', at);
              String cell = text.substring(at, end);
              if (cell.charAt(0) == '"') {
                cell = cell.substring(1, cell.length() - 1);
              }
              cells.add(cell);
              at = end + 1;
            }
            validate();
            if (cells.isEmpty()) {
              report("nothing to import");
              return;
            }
            for (String cell : cells) {
              store(cell);
            }
            report(cells.size() + " cells");
          }

          private void open() {}

          private void validate() {}

          private void store(String cell) {}

          private void report(String text) {}
        }
        ```

        After:

        ```java
        class Importer {
          void run(String text) {
            open();
            split(text);
            validate();
            if (cells.isEmpty()) {
              report("nothing to import");
              return;
            }
            for (String cell : cells) {
              store(cell);
            }
            report(cells.size() + " cells");
          }

          private void split(String text) {
            int at = 0;
            while (at < text.length()) {
              int end = text.indexOf(';', at);
              String cell = text.substring(at, end);
              if (cell.charAt(0) == '"') {
                cell = cell.substring(1, cell.length() - 1);
              }
              cells.add(cell);
              at = end + 1;
            }
          }

          private void open() {}

          private void validate() {}

          private void store(String cell) {}

          private void report(String text) {}
        }
        ```

        ## When not to
        Where the stretch and the steps work on so many of the same variables that a method would need them all; and on paths that are
        measured to be hot, where a call costs.
        """;
  }
}
