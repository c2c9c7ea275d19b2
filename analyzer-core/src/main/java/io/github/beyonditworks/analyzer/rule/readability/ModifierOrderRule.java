package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import io.github.beyonditworks.analyzer.code.edit.ExpressionEdits;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Modifiers in an order other than that of the language specification. */
public record ModifierOrderRule() implements FileRule {

  private static final List<Modifier.Keyword> ORDER =
      List.of(
          Modifier.Keyword.PUBLIC,
          Modifier.Keyword.PROTECTED,
          Modifier.Keyword.PRIVATE,
          Modifier.Keyword.ABSTRACT,
          Modifier.Keyword.DEFAULT,
          Modifier.Keyword.STATIC,
          Modifier.Keyword.SEALED,
          Modifier.Keyword.NON_SEALED,
          Modifier.Keyword.FINAL,
          Modifier.Keyword.TRANSIENT,
          Modifier.Keyword.VOLATILE,
          Modifier.Keyword.SYNCHRONIZED,
          Modifier.Keyword.NATIVE,
          Modifier.Keyword.STRICTFP);

  /** As many keywords of access come first. */
  private static final int ACCESS = 3;

  @Override
  public String id() {
    return "modifier-order";
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
    List<BodyDeclaration<?>> unordered = new ArrayList<>();
    Map<Set<Modifier.Keyword>, Integer> kept = new HashMap<>();
    for (BodyDeclaration<?> member : file.parsed().all(BodyDeclaration.class)) {
      if (member instanceof NodeWithModifiers<?> declared && declared.getModifiers().size() > 1) {
        boolean ordered = isOrdered(declared);
        kept.merge(kind(declared), ordered ? 1 : -1, Integer::sum);
        if (!ordered) {
          unordered.add(member);
        }
      }
    }
    for (BodyDeclaration<?> member : unordered) {
      NodeWithModifiers<?> declared = (NodeWithModifiers<?>) member;
      // An order that a file keeps throughout is its own.
      if (kept.get(kind(declared)) >= -1) {
        report(file.parsed(), member, declared, reporter);
      }
    }
  }

  private static void report(
      ParsedFile file,
      BodyDeclaration<?> member,
      NodeWithModifiers<?> declared,
      Reporter reporter) {
    List<Modifier.Keyword> ordered =
        declared.getModifiers().stream()
            .map(Modifier::getKeyword)
            .sorted((a, b) -> ORDER.indexOf(a) - ORDER.indexOf(b))
            .toList();
    String wanted =
        ordered.stream().map(Modifier.Keyword::asString).collect(Collectors.joining(" "));
    reporter
        .at(member)
        .mend(ExpressionEdits.ordered(file, declared.getModifiers(), ordered))
        .report(
            String.format(
                Locale.ROOT,
                "The modifiers stand in another order than Java code has them by custom: in %s the eye finds each where it looks for it.",
                wanted));
  }

  /** The modifiers apart from those of access. */
  private static Set<Modifier.Keyword> kind(NodeWithModifiers<?> declared) {
    Set<Modifier.Keyword> kind = EnumSet.noneOf(Modifier.Keyword.class);
    for (Modifier modifier : declared.getModifiers()) {
      if (ORDER.indexOf(modifier.getKeyword()) >= ACCESS) {
        kind.add(modifier.getKeyword());
      }
    }
    return kind;
  }

  private static boolean isOrdered(NodeWithModifiers<?> declared) {
    int last = -1;
    for (Modifier modifier : declared.getModifiers()) {
      int place = ORDER.indexOf(modifier.getKeyword());
      if (place < last && place >= 0) {
        return false;
      }
      last = place;
    }
    return true;
  }

  @Override
  public String documentation() {
    return """
        # Order of modifiers

        ## What
        A declaration whose modifiers stand in another order than the language specification recommends (JLS 8.1.1, 8.3.1, 8.4.3):
        `public abstract static final synchronized native`. Files that keep an order of their own throughout are left alone.

        ## Why it matters
        Modifiers are skimmed, not read: `final static` looks like `final` alone to an eye that expects `static` first.

        ## How to fix it
        Put them in the customary order; IDEs and formatters do.

        Before:

        ```java
        class Limits {
          private static final int LEAST = 1;
          final static private int MOST = 9; // finding
        }
        ```

        After:

        ```java
        class Limits {
          private static final int LEAST = 1;
          private static final int MOST = 9;
        }
        ```

        ## When not to
        In files that come from elsewhere and are merged again.
        """;
  }
}
