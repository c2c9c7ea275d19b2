package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Remarks;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Warnings that are switched off without a word. */
public record SuppressedWithoutReasonRule(
    @Option("warnings whose suppression explains itself") List<String> selfExplaining)
    implements FileRule {

  /** About a line of code. */
  private static final int NEAR_WORDS = 12;

  private static final List<String> WISHES = List.of("NOSONAR", "NOPMD", "CHECKSTYLE:OFF");

  /** Nobody asks why a serial number is not written, or a text not translated. */
  public SuppressedWithoutReasonRule() {
    this(List.of("serial", "rawtypes", "nls", "doclint:missing"));
  }

  /** Copies the list. */
  public SuppressedWithoutReasonRule {
    selfExplaining = List.copyOf(selfExplaining);
  }

  @Override
  public String id() {
    return "suppressed-without-reason";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
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
    for (SingleMemberAnnotationExpr annotation :
        file.parsed().all(SingleMemberAnnotationExpr.class)) {
      if (annotation.getName().getIdentifier().equals("SuppressWarnings")) {
        check(annotation, annotation.getMemberValue(), file, reporter);
      }
    }
    for (SourceComment comment : file.parsed().comments()) {
      String wish = wishIn(comment);
      if (!wish.isEmpty()) {
        report(reporter.at(comment.place(), comment.text()), wish);
      }
    }
  }

  private void check(
      SingleMemberAnnotationExpr annotation,
      Expression value,
      MeasuredFile file,
      Reporter reporter) {
    String warning = firstUnexplained(value);
    if (!warning.isEmpty() && !isExplained(annotation, file)) {
      report(reporter.at(annotation), warning);
    }
  }

  /** The first warning that does not explain itself; wishes to this tool have reasons elsewhere. */
  private String firstUnexplained(Expression value) {
    if (value instanceof ArrayInitializerExpr array) {
      for (Expression one : array.getValues()) {
        String found = firstUnexplained(one);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return "";
    }
    String warning = value instanceof StringLiteralExpr text ? text.asString() : "";
    return selfExplaining.contains(warning) || warning.startsWith("quality:") ? "" : warning;
  }

  private static boolean isExplained(AnnotationExpr annotation, MeasuredFile file) {
    Node subject = annotation.getParentNode().orElse(annotation);
    if (Remarks.of(file.parsed()).about(subject)) {
      return true;
    }
    if (subject instanceof VariableDeclarator || subject.getParentNode().isEmpty()) {
      return false;
    }
    boolean documented =
        file.parsed()
            .doc(subject)
            .filter(d -> d.description().contains("suppress") || d.description().contains("cast"))
            .isPresent();
    return documented || hasRemarkBehind(annotation);
  }

  /** A comment soon behind the annotation: near in words, whatever the layout. */
  private static boolean hasRemarkBehind(AnnotationExpr annotation) {
    Optional<JavaToken> token = annotation.getTokenRange().flatMap(r -> r.getEnd().getNextToken());
    int words = 0;
    while (token.isPresent() && words < NEAR_WORDS) {
      JavaToken one = token.get();
      if (one.getCategory().isComment()) {
        return one.getKind() != JavaToken.Kind.JAVADOC_COMMENT.getKind();
      }
      words += one.getCategory().isWhitespace() ? 0 : 1;
      token = one.getNextToken();
    }
    return false;
  }

  /** What a comment switches off without more words; empty for other comments. */
  private static String wishIn(SourceComment comment) {
    if (comment.isDoc()) {
      return "";
    }
    for (String wish : WISHES) {
      int at = comment.text().indexOf(wish);
      if (at >= 0) {
        int letters = 0;
        for (int i = 0; i < comment.text().length(); i++) {
          boolean inWish = i >= at && i < at + wish.length();
          letters += !inWish && Character.isLetter(comment.text().charAt(i)) ? 1 : 0;
        }
        return letters == 0 ? wish : "";
      }
    }
    return "";
  }

  private static void report(Reporter.Draft draft, String warning) {
    draft.report(
        String.format(
            Locale.ROOT,
            "The warning is switched off (%s) and nothing says why that is safe. One line above tells the next reader whether it still holds: what makes the cast right, or why the rule is wrong here.",
            warning));
  }

  @Override
  public String documentation() {
    return """
        # Warning switched off without a reason

        ## What
        `@SuppressWarnings` without a comment beside or above it, and `NOSONAR`, `NOPMD` or `CHECKSTYLE:OFF` with no further
        word. What needs no reason is an option (`serial`, `rawtypes` and the like). Suppressions of this tool carry their reason themselves.

        ## Why it matters
        A suppression says that somebody knew better than the compiler. What they knew is the proof that the code is right; if
        it is not written down, nobody notices when it stops to hold.

        ## How to fix it
        Say in one line why the warning does not apply. Keep the annotation on the smallest declaration, often a local variable.

        Before:

        ```java
        class Cache {
          @SuppressWarnings("unchecked") // finding
          <T> T get(Class<T> type) {
            return (T) values.get(type);
          }
        }
        ```

        After:

        ```java
        class Cache {
          // Only put(Class, Object) fills the map, and it checks the type.
          @SuppressWarnings("unchecked")
          <T> T get(Class<T> type) {
            return (T) values.get(type);
          }
        }
        ```

        ## When not to
        Where a project suppresses a warning everywhere for one reason, switch the warning off in its build, or name it in the
        option `selfExplaining`.
        """;
  }
}
