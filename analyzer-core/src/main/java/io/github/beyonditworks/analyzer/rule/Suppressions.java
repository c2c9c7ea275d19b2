package io.github.beyonditworks.analyzer.rule;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Suppression;
import io.github.beyonditworks.analyzer.source.SourceComment;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the wishes, stated in the source, not to hear of a rule:
 * {@code @SuppressWarnings("quality:<rule>")} on a declaration, and comments {@code // quality:off
 * <rule>: reason}. A comment behind code holds for its line; on a line of its own it holds for the
 * next line of code, and for the whole type or member that begins there.
 */
public final class Suppressions {

  private static final String PREFIX = "quality:";
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern COMMENT =
      Pattern.compile("//+\\s*quality:off\\s+([\\w-]+(?:\\s*,\\s*[\\w-]+)*)\\s*(?::\\s*(.*))?");

  private Suppressions() {}

  /** The wishes of a file. */
  public static List<Suppression> of(MeasuredFile file) {
    List<Suppression> suppressions = new ArrayList<>();
    for (AnnotationExpr annotation : file.parsed().all(AnnotationExpr.class)) {
      if (annotation.getName().getIdentifier().equals("SuppressWarnings")) {
        addAnnotation(file, annotation, suppressions);
      }
    }
    for (SourceComment comment : file.parsed().comments()) {
      if (comment.text().contains("quality:off")) {
        addComment(file, comment, suppressions);
      }
    }
    return suppressions;
  }

  private static void addAnnotation(
      MeasuredFile file, AnnotationExpr annotation, List<Suppression> into) {
    Node declared = annotation.getParentNode().orElse(annotation);
    if (declared instanceof VariableDeclarationExpr) {
      // A statement is silenced whole; of a loop or a try only its variable.
      declared = declared.getParentNode().filter(ExpressionStmt.class::isInstance).orElse(declared);
    }
    Place place = withDoc(file, declared);
    ElementName element = elementAt(file, declared);
    String code = declared instanceof BodyDeclaration<?> ? "" : lineCode(file, place.line());
    for (StringLiteralExpr value : Subtree.all(annotation, StringLiteralExpr.class)) {
      if (value.getValue().startsWith(PREFIX)) {
        String rule = value.getValue().substring(PREFIX.length());
        into.add(new Suppression(rule, place, "", element, code));
      }
    }
  }

  private static ElementName elementAt(MeasuredFile file, Node node) {
    return file.elementAround(node).orElse(ElementName.ofType(""));
  }

  private static String lineCode(MeasuredFile file, int line) {
    List<String> lines = file.parsed().lines();
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    return WHITE_SPACE.matcher(COMMENT.matcher(text).replaceFirst("")).replaceAll("");
  }

  /** Findings about a declaration's documentation stand above it. */
  private static Place withDoc(MeasuredFile file, Node declared) {
    Place place = file.parsed().place(declared);
    return file.parsed()
        .doc(declared)
        .map(d -> new Place(d.place().line(), 1, place.endLine(), place.endColumn()))
        .orElse(place);
  }

  private static void addComment(MeasuredFile file, SourceComment comment, List<Suppression> into) {
    Matcher matcher = COMMENT.matcher(comment.text());
    if (!matcher.lookingAt()) {
      return;
    }
    String reason = matcher.group(2) == null ? "" : matcher.group(2).strip();
    for (String rule : matcher.group(1).split("\\s*,\\s*")) {
      into.add(
          comment.ownLine()
              ? below(file, comment, rule, reason)
              : onLine(file, wholeLine(comment.place().line()), rule, reason));
    }
  }

  /** The line that is meant is the last one of the place. */
  private static Suppression onLine(MeasuredFile file, Place place, String rule, String reason) {
    int line = place.endLine();
    List<String> lines = file.parsed().lines();
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    int column = 1 + text.length() - text.stripLeading().length();
    ElementName element =
        file.elementAround(new Place(line, column, line, column)).orElse(ElementName.ofType(""));
    return new Suppression(rule, place, reason, element, lineCode(file, line));
  }

  /** A comment on a line of its own is about the next line of code, or what is declared there. */
  private static Suppression below(
      MeasuredFile file, SourceComment comment, String rule, String reason) {
    int line = comment.place().endLine() + 1;
    while (line <= file.parsed().lines().size() && !file.parsed().isCodeLine(line)) {
      line++;
    }
    int begin = comment.place().line();
    int end = line;
    Node declared = null;
    for (BodyDeclaration<?> declaration : file.parsed().all(BodyDeclaration.class)) {
      Place place = file.parsed().place(declaration);
      if (place.line() == line) {
        begin = Math.min(begin, withDoc(file, declaration).line());
        end = Math.max(end, place.endLine());
        declared = declared == null ? declaration : declared;
      }
    }
    Place place = new Place(begin, 1, end, Integer.MAX_VALUE);
    return declared == null
        ? onLine(file, place, rule, reason)
        : new Suppression(rule, place, reason, elementAt(file, declared), "");
  }

  private static Place wholeLine(int line) {
    return new Place(line, 1, line, Integer.MAX_VALUE);
  }
}
