package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.beyonditworks.analyzer.metric.LogicalLines;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;

/** Methods, constructors and initialisers that are too long to keep in view. */
public record MethodLengthRule(
    @Option("the most logical lines of a member of production code that are not reported")
        int limit,
    @Option("the most logical lines of a member of test code that are not reported") int testLimit)
    implements FileRule {

  private static final int MAJOR_FACTOR = 2;
  private static final Set<String> GENERATED_BY_HABIT = Set.of("equals", "hashCode");

  /** What a screen shows; tests may set up and check at greater length. */
  public MethodLengthRule() {
    this(40, 60);
  }

  @Override
  public String id() {
    return "method-length";
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
    int allowed = file.parsed().kind() == SourceKind.TEST ? testLimit : limit;
    for (BodyDeclaration<?> member : file.parsed().all(BodyDeclaration.class)) {
      if (hasCode(member)) {
        checkLength(member, allowed, reporter);
      }
    }
  }

  private void checkLength(BodyDeclaration<?> member, int allowed, Reporter reporter) {
    int lines = LogicalLines.toReadInMember(member);
    if (lines <= allowed) {
      return;
    }
    reporter
        .at(member)
        .value(lines, allowed)
        .severity(lines > allowed * MAJOR_FACTOR ? Severity.MAJOR : severity())
        .report(
            String.format(
                Locale.ROOT,
                ("%s has %d logical lines (limit %d), more than readers can keep in view. "
                    + "Paragraphs that do one thing each read better as methods named after what they "
                    + "do."),
                nameOf(member),
                lines,
                allowed));
  }

  private static boolean hasCode(BodyDeclaration<?> member) {
    if (member instanceof MethodDeclaration method) {
      return method.getBody().isPresent() && !GENERATED_BY_HABIT.contains(method.getNameAsString());
    }
    return member instanceof CallableDeclaration<?>
        || member instanceof CompactConstructorDeclaration
        || member instanceof InitializerDeclaration;
  }

  private static String nameOf(BodyDeclaration<?> member) {
    if (member instanceof MethodDeclaration method) {
      return method.getNameAsString();
    }
    return member instanceof InitializerDeclaration ? "This initialiser" : "This constructor";
  }

  @Override
  public String documentation() {
    return """
        # Long method

        ## What
        A method, constructor or initialiser with more logical lines than the limit; tests have a limit of their own.
        Logical lines are those that a formatter would begin for something new: the head, each statement, each closing
        brace, each label of a `switch`. Wrapping a statement or squeezing two onto one line changes nothing, and blank
        lines, comments and annotations do not count. Nor do the members of anonymous and local classes, which are
        judged on their own, and a stretch that lists data (a `switch` of one-liners, six and more like calls in a row)
        counts as one line. `equals` and `hashCode` are left out.

        ## Why it matters
        What does not fit on the screen has to be kept in the head: which variables are still in use, which case is
        settled, where a block ends. Length is also what human raters of readability react to most steadily in the
        data sets that Buse and Weimer (2010) and Scalabrino and others (2018) collected. Long methods attract more
        code, because there is always a place where one more line fits.

        ## How to fix it
        Look for paragraphs: code set apart by blank lines or introduced by a comment is often a method whose name the
        comment already gives. Extract those that need few variables first. When every part needs the same five
        variables, these want a class of their own.

        Before:

        ```java
        class Invoices {
          String print(Invoice invoice) { // finding
            StringBuilder out = new StringBuilder();
            // head
            out.append(invoice.number());
            out.append(" / ");
            out.append(invoice.date());
            out.append('\\n');
            if (invoice.customer().isCompany()) {
              out.append(invoice.customer().companyName());
              out.append('\\n');
            }
            out.append(invoice.customer().firstName());
            out.append(' ');
            out.append(invoice.customer().lastName());
            out.append('\\n');
            // lines
            int total = 0;
            for (Line line : invoice.lines()) {
              int price = line.amount() * line.unitPrice();
              if (line.isDiscounted()) {
                price -= price * line.discount() / 100;
              }
              out.append(line.title());
              out.append(": ");
              out.append(price);
              out.append('\\n');
              total += price;
            }
            // foot
            out.append("net ");
            out.append(total);
            out.append('\\n');
            int tax = 0;
            if (invoice.customer().isTaxed()) {
              tax = total * invoice.taxPercent() / 100;
              out.append("tax ");
              out.append(tax);
              out.append('\\n');
            }
            out.append("sum ");
            out.append(total + tax);
            out.append('\\n');
            if (invoice.isPaid()) {
              out.append("paid on ");
              out.append(invoice.paidOn());
              out.append('\\n');
            } else {
              out.append("due on ");
              out.append(invoice.dueOn());
              out.append('\\n');
            }
            return out.toString();
          }
        }
        ```

        After:

        ```java
        class Invoices {
          String print(Invoice invoice) {
            StringBuilder out = new StringBuilder();
            printHead(invoice, out);
            int net = printLines(invoice.lines(), out);
            printFoot(invoice, net, out);
            return out.toString();
          }

          private int printLines(List<Line> lines, StringBuilder out) {
            int net = 0;
            for (Line line : lines) {
              out.append(line.title()).append(": ").append(line.price()).append('\\n');
              net += line.price();
            }
            return net;
          }
        }
        ```

        ## When not to
        A long method whose parts only make sense together, such as a numeric algorithm that follows a paper, gains
        nothing from fragments that pass ten variables around. A straight sequence of steps at one level of detail can
        also be kept when each step is short and well named.
        """;
  }
}
