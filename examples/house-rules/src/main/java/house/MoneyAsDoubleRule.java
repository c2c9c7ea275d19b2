package house;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.List;
import java.util.Locale;

/**
 * Reports amounts of money that are kept in binary fractions.
 *
 * @param words the words by which names of money are recognised
 */
public record MoneyAsDoubleRule(
    @Option("words, in lower case, that names of amounts of money end in") List<String> words)
    implements FileRule {

  /** The words of this house. */
  public MoneyAsDoubleRule() {
    this(List.of("price", "amount", "total", "balance"));
  }

  @Override
  public String id() {
    return "money-as-double";
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
    for (FieldDeclaration field : file.parsed().all(FieldDeclaration.class)) {
      check(field, field.getElementType(), field.getVariable(0).getNameAsString(), reporter);
    }
    for (RecordDeclaration type : file.parsed().all(RecordDeclaration.class)) {
      for (Parameter component : type.getParameters()) {
        check(component, component.getType(), component.getNameAsString(), reporter);
      }
    }
  }

  private void check(Node declaration, Type type, String name, Reporter reporter) {
    if (isBinaryFraction(type) && isMoney(name)) {
      reporter
          .at(declaration)
          .report(
              name
                  + " keeps money in a binary fraction, which cannot hold a tenth: sums drift by cents."
                  + " Our type Money keeps cents as a whole number.");
    }
  }

  private static boolean isBinaryFraction(Type type) {
    return type.equals(PrimitiveType.doubleType()) || type.equals(PrimitiveType.floatType());
  }

  private boolean isMoney(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::endsWith);
  }

  @Override
  public String documentation() {
    return """
        # Money as a binary fraction

        ## What
        A field or a component of a record of type `double` or `float` whose name says that it is an amount of money.

        ## Why it matters
        Binary fractions cannot hold a tenth. Sums drift by cents, and the next reader cannot tell whether somebody
        thought about it.

        ## How to fix it
        Use our type `Money`.

        Before:

        ```java
        class Invoice {
          private double total; // finding
        }
        ```

        After:

        ```java
        class Invoice {
          private Money total;
        }
        ```

        ## When not to
        Statistics about money may be fractions: an average price is no price. Name it so.
        """;
  }
}
