package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.github.beyonditworks.analyzer.code.DataTypes;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;

/** Classes that hold values which anybody may change, and do nothing with them. */
public record DataClassRule(
    @Option("getters, setters and public fields from which a class is taken for one of data")
        int accessors)
    implements FileRule {

  /** Lanza and Marinescu's "many". */
  private static final int MANY = 8;

  /** Lanza and Marinescu: a class of data has less than a third of its weight in behaviour. */
  private static final double BEHAVIOUR = 1 / 3.0;

  /** Fewer values that change are state on the way. */
  private static final int CHANGING = 3;

  /** What every class may have, or gets from a tool. */
  private static final Set<String> COMMON =
      Set.of("equals", "hashCode", "toString", "compareTo", "clone", "canEqual");

  /** Annotations on members by which a framework fills or reads them. */
  private static final Set<String> PLAIN =
      Set.of(
          "Override",
          "Nullable",
          "NonNull",
          "Nonnull",
          "NotNull",
          "Deprecated",
          "SuppressWarnings");

  /** The rule with its default. */
  public DataClassRule() {
    this(MANY);
  }

  @Override
  public String id() {
    return "data-class";
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
    for (ClassOrInterfaceDeclaration type : file.parsed().all(ClassOrInterfaceDeclaration.class)) {
      if (!type.isInterface()
          && type.getExtendedTypes().isEmpty()
          && type.getAnnotations().isEmpty()
          && !DataTypes.isCarrier(type)) {
        check(type, reporter);
      }
    }
  }

  private void check(ClassOrInterfaceDeclaration type, Reporter reporter) {
    if (isFilledByFramework(type)) {
      return;
    }
    Counts counts = Counts.of(type);
    if (counts.open >= accessors
        && counts.changing >= CHANGING
        && counts.working < BEHAVIOUR * (counts.open + counts.working)) {
      reporter
          .at(type)
          .value(counts.open, accessors)
          .report(message(type, counts.open, counts.working));
    }
  }

  private static boolean isFilledByFramework(ClassOrInterfaceDeclaration type) {
    for (FieldDeclaration field : type.getFields()) {
      if (isForFramework(field.getAnnotations())) {
        return true;
      }
    }
    for (MethodDeclaration method : type.getMethods()) {
      if (isForFramework(method.getAnnotations())) {
        return true;
      }
    }
    return false;
  }

  /** How many members of a type open its data to others, let them change it, and do something. */
  private static final class Counts {

    private int open;
    private int changing;
    private int working;

    static Counts of(ClassOrInterfaceDeclaration type) {
      Counts counts = new Counts();
      type.getFields().forEach(counts::add);
      type.getMethods().forEach(counts::add);
      return counts;
    }

    private void add(FieldDeclaration field) {
      if (field.isPublic() && !field.isStatic() && !field.isFinal()) {
        open += field.getVariables().size();
        changing += field.getVariables().size();
      }
    }

    private void add(MethodDeclaration method) {
      if (method.isStatic() || COMMON.contains(method.getNameAsString())) {
        return;
      }
      if (!MemberShape.isAccessor(method)) {
        working++;
      } else if (!method.isPrivate() && !isAskedFor(method)) {
        open++;
        changing += method.getParameters().isEmpty() ? 0 : 1;
      }
    }
  }

  /** What an interface asks for may show data that lies elsewhere: an adapter owns none. */
  private static boolean isAskedFor(MethodDeclaration method) {
    return method.isAnnotationPresent("Override");
  }

  private static boolean isForFramework(Iterable<AnnotationExpr> annotations) {
    for (AnnotationExpr annotation : annotations) {
      if (!PLAIN.contains(annotation.getName().getIdentifier())) {
        return true;
      }
    }
    return false;
  }

  private static String message(ClassOrInterfaceDeclaration type, int open, int working) {
    return String.format(
        Locale.ROOT,
        "%s has %d getters, setters and public fields and %s: what is done with its values stands elsewhere, and all of them may change at any time. What callers calculate from them could be its methods; where it only carries values, a record says so and can be shared without fear. Keep it where a library fills it field by field.",
        type.getNameAsString(),
        open,
        switch (working) {
          case 0 -> "no method that does something";
          case 1 -> "one method that does something";
          default -> working + " methods that do something";
        });
  }

  @Override
  public String documentation() {
    return """
        # A class of data

        ## What
        A class with eight getters, setters and public fields or more, at least three of which change a value, and less than a third of methods that do anything else (Lanza and Marinescu,
        Object-Oriented Metrics in Practice, 2006). Classes with a superclass, with annotations of a framework, and those that carry values by their name
        (`…Dto`, `…Entity`, `…Config`) are left out, and so are getters and setters that an interface asks for. A hint: the rule does not see who uses the values.

        ## Why it matters
        Whoever needs something from the values asks for them and works it out, each in a place of its own, so the same rule
        about them is written several times and nobody finds it. Since everybody may change them, no condition on them holds for sure.

        ## How to fix it
        Look at what callers do with what they get, and move it here. Make what must not change final; where nothing but
        the values is left, a record says it in a line.

        Before:

        ```java
        class Stay { // finding
          private LocalDate from;
          private LocalDate to;
          private int guests;
          private long price;

          public LocalDate getFrom() { return from; }
          public void setFrom(LocalDate from) { this.from = from; }
          public LocalDate getTo() { return to; }
          public void setTo(LocalDate to) { this.to = to; }
          public int getGuests() { return guests; }
          public void setGuests(int guests) { this.guests = guests; }
          public long getPrice() { return price; }
          public void setPrice(long price) { this.price = price; }
        }
        ```

        After:

        ```java
        record Stay(LocalDate from, LocalDate to, int guests, long price) {
          long nights() {
            return ChronoUnit.DAYS.between(from, to);
          }

          long total() {
            return nights() * price;
          }
        }
        ```

        ## When not to
        Values that cross a border (a message, a row, a form) are data by nature, and a library may need setters to fill them. Code that
        serves another purpose than the values, such as showing or storing them, is right to stand elsewhere.
        """;
  }
}
