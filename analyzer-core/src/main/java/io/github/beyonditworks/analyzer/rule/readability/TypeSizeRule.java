package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types that hold more than one subject's worth of code. */
public record TypeSizeRule(
    @Option("the most logical lines of a type of production code that are not reported") int limit,
    @Option("the most logical lines of a type of test code that are not reported") int testLimit,
    @Option("the most different names of methods that others may call that are not reported")
        int methodLimit)
    implements FileRule {

  private static final int MAJOR_FACTOR = 2;
  private static final Pattern ACCESSOR_PREFIX = Pattern.compile("^(?:get|set|is|has)(?=\\p{Lu})");

  /** Code alone, without comments and constants: about a thousand lines of a documented file. */
  public TypeSizeRule() {
    this(400, 600, 40);
  }

  @Override
  public String id() {
    return "type-size";
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
    boolean test = file.parsed().kind() == SourceKind.TEST;
    int allowed = test ? testLimit : limit;
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      if (!type.isTopLevelType() && !type.isNestedType()) {
        continue;
      }
      int lines = LogicalLines.toReadInType(type);
      if (lines > allowed) {
        reportLines(type, lines, allowed, reporter);
      } else if (!test) {
        checkMethods(type, reporter);
      }
    }
  }

  private void reportLines(TypeDeclaration<?> type, int lines, int allowed, Reporter reporter) {
    reporter
        .at(type)
        .value(lines, allowed)
        .severity(severityOf(lines, allowed))
        .report(
            String.format(
                Locale.ROOT,
                ("%s has %d logical lines (limit %d), constants and nested types not counted: a "
                    + "change here starts with a search. Members that share a subject, a few fields or "
                    + "their callers may form a type of their own."),
                type.getNameAsString(),
                lines,
                allowed));
  }

  private void checkMethods(TypeDeclaration<?> type, Reporter reporter) {
    Set<String> names =
        type.getMethods().stream()
            .filter(TypeSizeRule::isOfferedHere)
            .map(m -> ACCESSOR_PREFIX.matcher(m.getNameAsString()).replaceFirst(""))
            .collect(Collectors.toSet());
    int count = names.size();
    if (count > methodLimit) {
      reporter
          .at(type)
          .value(count, methodLimit)
          .severity(severityOf(count, methodLimit))
          .report(
              String.format(
                  Locale.ROOT,
                  ("%s offers %d different methods (limit %d), overloads and accessors of one "
                      + "property counted once: callers have to find theirs among all of them. A group "
                      + "that belongs to one task or one caller may be a type of its own."),
                  type.getNameAsString(),
                  count,
                  methodLimit));
    }
  }

  private static boolean isOfferedHere(MethodDeclaration method) {
    return !method.isPrivate() && method.getAnnotationByName("Override").isEmpty();
  }

  private Severity severityOf(int measured, int allowed) {
    return measured > allowed * MAJOR_FACTOR ? Severity.MAJOR : severity();
  }

  @Override
  public String documentation() {
    return """
        # Large type

        ## What
        A class, interface, enum or record with more logical lines than the limit: heads of members, statements,
        closing braces and labels of a `switch`, however they are wrapped or squeezed. Comments, annotations, nested
        types (which are judged on their own), constants and enum constants without a body are not counted, and a
        stretch that lists data counts as one line. In
        production code a type that offers more different methods than its limit is reported too; overloads count
        once, so do the accessors of one property, and overrides and private methods do not count.

        ## Why it matters
        A large type has more than one subject, and whoever changes one of them reads past the others. Any method may
        use any field, so that the question which ones belong together has to be answered anew each time. Bigger
        classes also hold more faults, to the point that size explains much of what other class metrics find (El Emam
        and others, 2001).

        ## How to fix it
        Look for fields that only some of the methods use: together they form a type. Look at the callers: methods
        that the same kind of caller needs form an interface. Static helpers move to a type named after what they
        work on.

        Before:

        ```java
        interface Shop { // finding
          void addItem(); void removeItem(); void findItem(); void listItems(); void renameItem(); void priceItem();
          void openCart(); void fillCart(); void clearCart(); void mergeCarts(); void shareCart(); void saveCart();
          void placeOrder(); void cancelOrder(); void splitOrder(); void trackOrder(); void archiveOrder();
          void payByCard(); void payByInvoice(); void refund(); void chargeFee(); void printReceipt();
          void ship(); void pack(); void weigh(); void label(); void insure(); void handOver(); void recall();
          void register(); void login(); void logout(); void lockAccount(); void unlockAccount(); void rename();
          void sendNewsletter(); void subscribe(); void unsubscribe(); void recommend(); void rate(); void review();
        }
        ```

        After:

        ```java
        interface Carts {
          void open();
          void fill();
          void clear();
          void merge();
          void share();
          void save();
        }
        ```

        ## When not to
        A facade that only passes on, a published interface, or a set of functions on one type that users look for in
        one place may be large on purpose. Cutting a type in the middle of a subject makes two that have to be read
        together.
        """;
  }
}
