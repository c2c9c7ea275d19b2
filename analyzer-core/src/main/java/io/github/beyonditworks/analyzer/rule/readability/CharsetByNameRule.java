package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.code.edit.CharsetEdits;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Encodings by name where a constant stands for them. */
public record CharsetByNameRule() implements FileRule {

  private static final Map<String, String> CONSTANTS =
      Map.of(
          "UTF-8", "UTF_8",
          "UTF8", "UTF_8",
          "US-ASCII", "US_ASCII",
          "ASCII", "US_ASCII",
          "ISO-8859-1", "ISO_8859_1",
          "UTF-16", "UTF_16",
          "UTF-16BE", "UTF_16BE",
          "UTF-16LE", "UTF_16LE");

  /** They take a charset since Java 7 at the latest, as their last argument. */
  private static final Set<String> CREATED =
      Set.of("String", "InputStreamReader", "OutputStreamWriter");

  @Override
  public String id() {
    return "charset-by-name";
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
    for (StringLiteralExpr literal : file.parsed().all(StringLiteralExpr.class)) {
      String constant = CONSTANTS.get(literal.getValue().toUpperCase(Locale.ROOT));
      if (constant != null && takesCharset(literal)) {
        report(literal, constant, file.parsed(), reporter);
      }
    }
  }

  private static void report(
      StringLiteralExpr literal, String constant, ParsedFile file, Reporter reporter) {
    Node call = literal.getParentNode().orElseThrow();
    String before = file.code(call);
    String name = "StandardCharsets." + constant;
    String after = isLookUp(call) ? name : before.replace(file.code(literal), name);
    reporter
        .at(literal)
        .mend(CharsetEdits.of(file, literal, constant))
        .suggestion(
            before.indexOf('\n') >= 0 || isLookUp(call)
                ? Optional.empty()
                : Optional.of(new Suggestion("use the constant", before + ";", after + ";")))
        .report(
            String.format(
                Locale.ROOT,
                "%s stands for this encoding: a constant cannot be misspelt%s.",
                name,
                isLookUp(call) ? "" : ", and needs no handler for UnsupportedEncodingException"));
  }

  private static boolean takesCharset(StringLiteralExpr literal) {
    Node parent = literal.getParentNode().orElse(null);
    if (parent instanceof MethodCallExpr call) {
      boolean bytes =
          call.getNameAsString().equals("getBytes")
              && call.getScope().isPresent()
              && call.getArguments().size() == 1;
      return bytes || isLookUp(call);
    }
    return parent instanceof ObjectCreationExpr creation
        && CREATED.contains(creation.getType().getNameAsString())
        && isLast(literal, creation.getArguments());
  }

  private static boolean isLast(Expression argument, NodeList<Expression> arguments) {
    return arguments.size() > 1 && arguments.get(arguments.size() - 1) == argument;
  }

  private static boolean isLookUp(Node node) {
    return node instanceof MethodCallExpr call
        && call.getNameAsString().equals("forName")
        && call.getScope()
            .map(s -> s instanceof NameExpr name && name.getNameAsString().equals("Charset"))
            .orElse(false);
  }

  @Override
  public String documentation() {
    return """
        # Encoding by its name

        ## What
        `"UTF-8"` or another of the encodings that every Java platform has, as a string where a `Charset` could be passed.

        ## Why it matters
        A name may be misspelt and is looked up while the program runs, and the call declares an exception that cannot happen
        and that somebody has to handle.

        ## How to fix it
        Pass the constant of `StandardCharsets`.

        Before:

        ```java
        class Digest {
          byte[] bytes(String text) throws UnsupportedEncodingException {
            return text.getBytes("UTF-8"); // finding
          }
        }
        ```

        After:

        ```java
        class Digest {
          byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
          }
        }
        ```

        ## When not to
        Where the name is data: in a protocol, a header or a file that states its encoding.
        """;
  }
}
