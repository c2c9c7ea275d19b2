package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.SourceComment.Style;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * One pass over a file's tokens: which lines hold code, and the comments. The parser's own
 * attribution of comments to nodes is switched off, since it takes quadratic time on files with
 * many comments.
 */
record TokenScan(BitSet codeLines, List<SourceComment> comments) {

  static TokenScan of(CompilationUnit tree, Function<Range, Place> places) {
    BitSet codeLines = new BitSet();
    List<SourceComment> comments = new ArrayList<>();
    int lastLine = 0;
    JavaToken token = tree.getTokenRange().map(TokenScan::firstToken).orElse(null);
    while (token != null) {
      Range range = token.getRange().orElse(null);
      if (range != null && !token.getText().isEmpty()) {
        if (token.getCategory().isComment()) {
          addComment(comments, token, places.apply(range), lastLine);
        } else if (!token.getCategory().isWhitespace()) {
          Place place = places.apply(range);
          codeLines.set(place.line(), place.endLine() + 1);
          lastLine = place.endLine();
        }
      }
      token = token.getNextToken().orElse(null);
    }
    return new TokenScan(codeLines, List.copyOf(comments));
  }

  /** The tree's own tokens begin at its first node: comments of the file's head stand before it. */
  static JavaToken firstToken(TokenRange range) {
    JavaToken first = range.getBegin();
    while (first.getPreviousToken().isPresent()) {
      first = first.getPreviousToken().get();
    }
    return first;
  }

  private static void addComment(
      List<SourceComment> comments, JavaToken token, Place place, int lastCodeLine) {
    String text = token.getText();
    boolean ownLine = place.line() > lastCodeLine;
    Style style = styleOf(text);
    if (style == Style.MARKDOWN && !comments.isEmpty()) {
      SourceComment before = comments.get(comments.size() - 1);
      boolean continues =
          before.style() == Style.MARKDOWN
              && before.place().endLine() == place.line() - 1
              && lastCodeLine < before.place().line();
      if (continues) {
        comments.set(comments.size() - 1, joined(before, text, place));
        return;
      }
    }
    comments.add(new SourceComment(style, place, text.stripTrailing(), ownLine));
  }

  private static SourceComment joined(SourceComment before, String text, Place place) {
    Place start = before.place();
    Place whole = new Place(start.line(), start.column(), place.endLine(), place.endColumn());
    return new SourceComment(
        Style.MARKDOWN, whole, before.text() + "\n" + text.stripTrailing(), before.ownLine());
  }

  private static Style styleOf(String text) {
    if (isMarkdown(text)) {
      return Style.MARKDOWN;
    }
    if (text.startsWith("//")) {
      return Style.LINE;
    }
    return isJavadoc(text) ? Style.JAVADOC : Style.BLOCK;
  }

  static boolean isJavadoc(String text) {
    return text.startsWith("/**") && text.length() > 4;
  }

  /** Lines of four or more slashes are rulers, not documentation. */
  static boolean isMarkdown(String text) {
    return text.startsWith("///") && !text.startsWith("////");
  }
}
