package io.github.beyonditworks.analyzer.rule.readability;

import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Members whose control flow is hard to follow. */
public record CognitiveComplexityRule(
    @Option("the highest cognitive complexity of a member that is not reported") int limit)
    implements FileRule {

  private static final int CRITICAL_FACTOR = 3;

  /** The limit that the SonarSource paper's own tools use. */
  public CognitiveComplexityRule() {
    this(15);
  }

  @Override
  public String id() {
    return "cognitive-complexity";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (MeasuredMember member : file.members()) {
      int complexity = member.cognitive().total();
      if (complexity > limit) {
        reporter
            .at(member.node())
            .value(complexity, limit)
            .severity(complexity > limit * CRITICAL_FACTOR ? Severity.CRITICAL : severity())
            .lines(member.cognitive().increments())
            .report(message(member));
      }
    }
  }

  private String message(MeasuredMember member) {
    return String.format(
        Locale.ROOT,
        "%s has a cognitive complexity of %d (limit %d), most of it around line %d: a reader has to keep many conditions in mind at once. Extracting the deepest block into a method with a telling name helps most.",
        member.name().member(),
        member.cognitive().total(),
        limit,
        heaviestLine(member.cognitive().increments()));
  }

  private static int heaviestLine(List<Contributor> increments) {
    Map<Integer, Integer> pointsByLine =
        increments.stream()
            .collect(
                Collectors.groupingBy(
                    Contributor::line, Collectors.summingInt(CognitiveComplexityRule::points)));
    return pointsByLine.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static int points(Contributor increment) {
    String text = increment.text();
    return Integer.parseInt(text.substring(1, text.indexOf(' ')));
  }

  @Override
  public String documentation() {
    return """
        # Control flow that is hard to follow

        ## What
        A member whose cognitive complexity is above the limit. Each break in the linear flow (a condition, a loop, a
        `catch`, a run of logical operators, a jump) costs a point, and structures that stand within others cost a
        point more for each level. The lines that add points are listed with the finding.

        ## Why it matters
        Readers keep every open condition in mind. Past a handful they lose track, and changes start to break cases
        that nobody thought of. The measure was made to follow that effort: studies find that it goes with the time
        readers need to understand code (Muñoz Barón, Wyrich and Wagner, ESEM 2020).

        ## How to fix it
        Return early where a case is settled, so that what follows is not nested. Give the deepest block a method of
        its own, named after what it decides. Replace a chain of type or state tests by polymorphism or a map when
        the cases have grown into a concept.

        Before:

        ```java
        class Discounts {
          int discount(Customer customer, Cart cart) { // finding
            int percent = 0;
            if (customer != null) {
              if (customer.isMember()) {
                for (Item item : cart.items()) {
                  if (item.isOnSale()) {
                    if (item.price() > 100 && cart.size() > 3) {
                      percent += 2;
                    } else {
                      percent += 1;
                    }
                  } else if (item.isNew()) {
                    percent += 1;
                  }
                }
              } else if (cart.size() > 10) {
                percent = 5;
              }
            }
            return percent;
          }
        }
        ```

        After:

        ```java
        class Discounts {
          int discount(Customer customer, Cart cart) {
            if (customer == null) {
              return 0;
            }
            if (!customer.isMember()) {
              return cart.size() > 10 ? 5 : 0;
            }
            return cart.items().stream().mapToInt(item -> memberDiscount(item, cart)).sum();
          }

          private int memberDiscount(Item item, Cart cart) {
            if (item.isOnSale()) {
              return item.price() > 100 && cart.size() > 3 ? 2 : 1;
            }
            return item.isNew() ? 1 : 0;
          }
        }
        ```

        ## When not to
        A parser or a state machine written as one `switch` may be clearer whole than in twenty fragments, above all
        when it follows a published grammar or table. Splitting a method into parts that can only be understood
        together moves the effort instead of taking it away.
        """;
  }
}
