package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.metric.ParameterCount;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;

/** Methods and constructors with so many parameters that calls are hard to read. */
public record ParameterCountRule(
    @Option("the most parameters of a method that are not reported") int limit,
    @Option("the most parameters of a constructor that are not reported") int constructorLimit)
    implements FileRule {

  /** Constructors may take more: what they take is often named by the fields that keep it. */
  public ParameterCountRule() {
    this(5, 7);
  }

  @Override
  public String id() {
    return "parameter-count";
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
    for (MeasuredMember member : file.members()) {
      int parameters = member.facts().measures().get(ParameterCount.METRIC);
      int allowed = member.node() instanceof ConstructorDeclaration ? constructorLimit : limit;
      if (parameters > allowed && !isOverride(member)) {
        reporter
            .at(member.node())
            .value(parameters, allowed)
            .report(
                String.format(
                    Locale.ROOT,
                    "%s takes %d parameters (limit %d): at a call readers cannot tell which argument is which. Parameters that travel together may want a type of their own.",
                    member.name().member(),
                    parameters,
                    allowed));
      }
    }
  }

  /** What is overridden sets the parameters. */
  private static boolean isOverride(MeasuredMember member) {
    return member.node() instanceof MethodDeclaration method
        && method.getAnnotationByName("Override").isPresent();
  }

  @Override
  public String documentation() {
    return """
        # Long parameter list

        ## What
        A method or constructor with more parameters than the limit. Methods marked `@Override` are left out, and so
        are the components of a record.

        ## Why it matters
        At a call such as `book("A", "B", 2, true, null, 7)` nobody can tell which argument is which, and arguments of
        the same type are swapped without a word from the compiler. Long lists also grow: each caller passes values
        through that it does not need itself.

        ## How to fix it
        Give values that travel together a type of their own; a record takes one line. When many are optional, a
        builder names each at the call.

        Before:

        ```java
        class Bookings {
          void book(String street, String city, String zip, String country, int nights, int guests) { // finding
          }
        }
        ```

        After:

        ```java
        class Bookings {
          record Address(String street, String city, String zip, String country) {}

          void book(Address address, int nights, int guests) {}
        }
        ```

        ## When not to
        A published method keeps its signature; an overload with the new type can stand beside it. Bundling values
        that do not belong together, only to get below the limit, hides the list without shortening it.
        """;
  }
}
