package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lines that run out of sight. */
public record LongLineRule(
    @Option("the most characters of a line of code that are not reported") int limit,
    @Option("the most characters of a line of comment that are not reported") int commentLimit,
    @Option("the number of characters that a tab counts as") int tabWidth)
    implements FileRule {

  private static final int MIN_LONG_WORD = 40;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LINK =
      Pattern.compile("\\w+://|\\{@(?:link|linkplain|snippet|value)\\b|@see\\b|href=|<img\\b");

  /** Marks that tools want on the line that they speak of, which they make longer. */
  private static final Pattern MARK =
      Pattern.compile(
          "//\\s*(?:NOSONAR|NOPMD|NOLINT|CHECKSTYLE|\\$NON-NLS|noinspection|quality:).*$");

  /** The longest line that the style guides in wide use allow; editors wrap prose, not code. */
  public LongLineRule() {
    this(120, 160, 4);
  }

  @Override
  public String id() {
    return "long-line";
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
    List<Integer> wide =
        IntStream.rangeClosed(1, parsed.lines().size())
            .filter(n -> isWide(parsed, n))
            .boxed()
            .toList();
    if (wide.isEmpty()) {
      return;
    }
    BitSet unbreakable = unbreakable(parsed);
    BitSet prose = new BitSet();
    for (int line : wide) {
      if (!parsed.isCodeLine(line)) {
        String text = parsed.lines().get(line - 1);
        prose.set(line, width(text) > commentLimit && !isLongForAReason(text));
      } else if (!unbreakable.get(line)) {
        reportCode(parsed, line, reporter);
      }
    }
    parsed.comments().forEach(c -> reportComment(parsed, c.place(), prose, reporter));
  }

  private boolean isWide(ParsedFile file, int line) {
    String text = file.lines().get(line - 1);
    return isPossiblyWide(text) && width(MARK.matcher(text).replaceFirst("")) > limit;
  }

  /**
   * A tab is the only character that may take more columns than it has units. Every line is asked,
   * so this is a plain loop.
   */
  private boolean isPossiblyWide(String text) {
    int columns = text.length();
    for (int i = 0; i < text.length() && columns <= limit; i++) {
      if (text.charAt(i) == '\t') {
        columns += tabWidth;
      }
    }
    return columns > limit;
  }

  private void reportCode(ParsedFile file, int line, Reporter reporter) {
    String text = file.lines().get(line - 1);
    int width = width(text);
    reporter
        .at(new Place(line, 1, line, text.length()), text)
        .value(width, limit)
        .report(
            String.format(
                Locale.ROOT,
                ("This line is %d characters wide (limit %d): its end is out of sight in reviews "
                    + "and beside another file. Breaking it where its parts meet, or naming a part, "
                    + "brings it back."),
                width,
                limit));
  }

  /** Prose is easy to wrap and wide in all of its lines: one finding for a comment will do. */
  private void reportComment(ParsedFile file, Place comment, BitSet prose, Reporter reporter) {
    int[] lines =
        prose.stream().filter(n -> n >= comment.line() && n <= comment.endLine()).toArray();
    if (lines.length == 0) {
      return;
    }
    String first = file.lines().get(lines[0] - 1);
    int widest = Arrays.stream(lines).map(n -> width(file.lines().get(n - 1))).max().orElse(0);
    reporter
        .at(new Place(lines[0], 1, lines[0], first.length()), first)
        .value(widest, commentLimit)
        .severity(Severity.INFO)
        .report(
            String.format(
                Locale.ROOT,
                ("This comment is up to %d characters wide (limit %d): long lines of prose are "
                    + "hard to follow from one to the next. Wrapping it keeps it readable beside the "
                    + "code."),
                widest,
                commentLimit));
  }

  /** The width on the screen. */
  private int width(String line) {
    int end = line.stripTrailing().length();
    int tabs = (int) line.substring(0, end).chars().filter(c -> c == '\t').count();
    return line.codePointCount(0, end) + tabs * (tabWidth - 1);
  }

  /** The lines that have to be as they are, or that list data in columns. */
  private BitSet unbreakable(ParsedFile file) {
    BitSet lines = new BitSet();
    file.all(PackageDeclaration.class).forEach(n -> add(file, n, lines));
    file.all(ImportDeclaration.class).forEach(n -> add(file, n, lines));
    file.all(TextBlockLiteralExpr.class).forEach(n -> add(file, n, lines));
    for (ArrayInitializerExpr array : file.all(ArrayInitializerExpr.class)) {
      if (array.getValues().size() > 1 && file.codeLines(file.place(array)) > 2) {
        add(file, array, lines);
      }
    }
    for (StringLiteralExpr literal : file.all(StringLiteralExpr.class)) {
      if (literal.getValue().length() >= MIN_LONG_WORD && literal.getValue().indexOf(' ') < 0) {
        add(file, literal, lines);
      }
    }
    return lines;
  }

  private static void add(ParsedFile file, Node node, BitSet lines) {
    Place place = file.place(node);
    lines.set(place.line(), place.endLine() + 1);
  }

  /** A link or a word too long to break, or a row of a table. */
  private static boolean isLongForAReason(String comment) {
    return LINK.matcher(comment).find()
        || comment.strip().startsWith("|")
        || SPACE.splitAsStream(comment).anyMatch(word -> word.length() >= MIN_LONG_WORD);
  }

  @Override
  public String documentation() {
    return """
        # Long line

        ## What
        A line of code or comment wider than its limit. Left out are imports, text blocks, tables in array initialisers, strings without
        a space that cannot be broken, comments that hold a link, and marks for tools at the end of a line. A comment
        with wide lines is a hint, reported once, at the first of them.

        ## Why it matters
        The end of a long line is out of sight in a review, in a split editor and in a terminal, and that is often
        where the interesting argument stands. Long lines also hold more than the eye takes in at once: the share of
        long lines is among the features that lowered the ratings in the study of Buse and Weimer (2010).

        ## How to fix it
        Break the line where its parts meet: before an operator or a dot, after a comma. When that looks odd, the line
        does more than one thing, and a local variable or a method gives a part its name.

        Before:

        ```java
        class Mails {
          void send(Order order) {
            mailer.send(order.customer().address(), "Your order " + order.number() + " was sent", template.render(order, locale)); // finding
          }
        }
        ```

        After:

        ```java
        class Mails {
          void send(Order order) {
            String subject = "Your order " + order.number() + " was sent";
            mailer.send(order.customer().address(), subject, template.render(order, locale));
          }
        }
        ```

        ## When not to
        A table whose columns line up, a query or a path that people copy whole, a generated file.
        """;
  }
}
