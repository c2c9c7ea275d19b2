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
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that run out of sight. */
public record LongLineRule(
    @Option("the most characters of a line that are not reported") int limit,
    @Option("the number of characters that a tab counts as") int tabWidth)
    implements FileRule {

  private static final int MIN_LONG_WORD = 40;
  private static final Pattern LINK =
      Pattern.compile("\\w+://|\\{@(?:link|linkplain|snippet|value)\\b|@see\\b|href=|<img\\b");

  /** Marks that tools want on the line that they speak of, which they make longer. */
  private static final Pattern MARK =
      Pattern.compile("//\\s*(?:NOSONAR|NOPMD|NOLINT|CHECKSTYLE|\\$NON-NLS|noinspection|quality:).*$");

  /** The longest line that the style guides in wide use allow. */
  public LongLineRule() {
    this(120, 4);
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
    return Severity.MINOR;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    ParsedFile parsed = file.parsed();
    List<String> lines = parsed.lines();
    BitSet allowed = null;
    for (int i = 0; i < lines.size(); i++) {
      if (width(MARK.matcher(lines.get(i)).replaceFirst("")) <= limit) {
        continue;
      }
      allowed = allowed == null ? unbreakable(parsed) : allowed;
      if (!allowed.get(i + 1) && !isLongForAReason(parsed, i + 1)) {
        report(lines.get(i), i + 1, reporter);
      }
    }
  }

  private void report(String line, int number, Reporter reporter) {
    int width = width(line);
    reporter
        .at(new Place(number, 1, number, line.length()), line)
        .value(width, limit)
        .report(
            "This line is %d characters wide (limit %d): its end is out of sight in reviews and beside another file. Breaking it where its parts meet, or naming a part, brings it back."
                .formatted(width, limit));
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

  /** A comment that holds a link or a word too long to break. */
  private boolean isLongForAReason(ParsedFile file, int number) {
    String line = file.lines().get(number - 1);
    if (file.isCodeLine(number)) {
      return false;
    }
    return LINK.matcher(line).find()
        || line.strip().startsWith("|")
        || Pattern.compile("\\s+").splitAsStream(line).anyMatch(w -> w.length() >= MIN_LONG_WORD);
  }

  @Override
  public String documentation() {
    return """
        # Long line

        ## What
        A line wider than the limit. Left out are imports, text blocks, tables in array initialisers, strings without
        a space that cannot be broken, comments that hold a link, and marks for tools at the end of a line.

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
