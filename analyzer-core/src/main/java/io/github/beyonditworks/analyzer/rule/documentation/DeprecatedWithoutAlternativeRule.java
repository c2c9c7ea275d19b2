package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.beyonditworks.analyzer.code.Visibility;
import io.github.beyonditworks.analyzer.code.comment.CommentText;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Deprecated members that do not say what to use instead. */
public record DeprecatedWithoutAlternativeRule() implements FileRule {

  private static final String DEPRECATED = "deprecated";
  private static final String ANNOTATION = "Deprecated";

  private static final int A_SENTENCE = 4;

  /** A description with one of them says why the member is still there. */
  private static final List<String> REASONS =
      List.of("deprecat", "migration", "compatib", "legacy", "instead");

  /** Words that a way out, or the word that there is none, cannot do without. */
  private static final List<String> WAYS_OUT =
      List.of(
          "use",
          "using",
          "instead",
          "replace",
          "{@link",
          "{@code",
          "see",
          "favor",
          "favour",
          "prefer",
          "moved",
          "renamed",
          "superseded",
          "in lieu",
          "alternative",
          "no longer",
          "not needed",
          "not supported",
          "not used",
          "removed",
          "no replacement",
          "no effect",
          "does nothing",
          "without",
          "obsolete",
          "never",
          "[",
          "`",
          "only",
          "because",
          "should",
          "must");

  @Override
  public String id() {
    return "deprecated-without-alternative";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (MarkerAnnotationExpr annotation : file.parsed().all(MarkerAnnotationExpr.class)) {
      check(annotation, file, reporter);
    }
    for (NormalAnnotationExpr annotation : file.parsed().all(NormalAnnotationExpr.class)) {
      check(annotation, file, reporter);
    }
  }

  private static void check(AnnotationExpr annotation, MeasuredFile file, Reporter reporter) {
    if (annotation.getName().getIdentifier().equals(ANNOTATION)
        && annotation.getParentNode().orElse(null) instanceof BodyDeclaration<?> declaration
        && Visibility.of(declaration).compareTo(Visibility.PROTECTED) >= 0
        && declaration.getAnnotationByName("Override").isEmpty()
        && !isWithinDeprecated(declaration)
        && !namesWayOut(file.parsed().doc(declaration))
        && !isSaidAmongAnnotations(declaration, file)) {
      reporter
          .at(declaration)
          .report(
              String.format(
                  Locale.ROOT,
                  "%s is deprecated and its documentation does not say what to use instead: its users see the warning and not the way out. Add '@deprecated' with the replacement, or with why there is none.",
                  nameOf(declaration)));
    }
  }

  private static String nameOf(BodyDeclaration<?> declaration) {
    if (declaration instanceof FieldDeclaration field) {
      return field.getVariable(0).getNameAsString();
    }
    return declaration instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "This";
  }

  /** What is said of a type holds for what is in it. */
  private static boolean isWithinDeprecated(BodyDeclaration<?> declaration) {
    Node outer = declaration.getParentNode().orElse(null);
    while (outer instanceof TypeDeclaration<?> type) {
      if (type.getAnnotationByName(ANNOTATION).isPresent()) {
        return true;
      }
      outer = type.getParentNode().orElse(null);
    }
    return false;
  }

  /** Where tools do not look for it, but readers find it. */
  private static boolean isSaidAmongAnnotations(BodyDeclaration<?> declaration, MeasuredFile file) {
    int first = file.parsed().place(declaration).line();
    int last = lastAnnotationLine(declaration);
    for (SourceComment comment : file.parsed().comments()) {
      if (comment.isDoc()
          && comment.place().line() > first
          && comment.place().line() <= last
          && comment.text().contains("@" + DEPRECATED)) {
        return true;
      }
    }
    return false;
  }

  private static int lastAnnotationLine(BodyDeclaration<?> declaration) {
    int last = 0;
    for (AnnotationExpr annotation : declaration.getAnnotations()) {
      last = Math.max(last, annotation.getEnd().map(p -> p.line).orElse(0));
    }
    return last;
  }

  private static boolean namesWayOut(Optional<DocComment> doc) {
    if (doc.isEmpty()) {
      return false;
    }
    if (doc.get().inheritsDoc()) {
      return true;
    }
    for (BlockTag tag : doc.get().blockTags()) {
      if (tag.name().equals(DEPRECATED)
          && (isWayOut(tag.text()) || CommentText.countWords(tag.text()) >= A_SENTENCE)) {
        return true;
      }
    }
    String description = doc.get().description().toLowerCase(Locale.ROOT);
    for (String reason : REASONS) {
      if (description.contains(reason)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWayOut(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String way : WAYS_OUT) {
      if (lower.contains(way)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String documentation() {
    return """
        # Deprecated, and no way out

        ## What
        A published member or type with `@Deprecated` whose documentation has no `@deprecated` tag that names a replacement,
        a reason, or says that there is none. Overrides and what stands within a deprecated type are left out.

        ## Why it matters
        The annotation stops people from doing what worked, and the compiler tells them so in every build. Without the way
        out each of them has to search for it, and most suppress the warning instead.

        ## How to fix it
        Add the tag and link to what takes the place, with what is different about it.

        Before:

        ```java
        public class Prices {
          @Deprecated
          public double gross(double net) { // finding
            return net * 1.19;
          }
        }
        ```

        After:

        ```java
        public class Prices {
          /**
           * The price with tax, rounded by the machine.
           *
           * @deprecated cents get lost in sums; use {@link #gross(BigDecimal)}
           */
          @Deprecated
          public double gross(double net) {
            return net * 1.19;
          }
        }
        ```

        ## When not to
        What goes with the next release and has no users yet need not say more.
        """;
  }
}
