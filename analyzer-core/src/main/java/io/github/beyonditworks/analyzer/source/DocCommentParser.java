package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import io.github.beyonditworks.analyzer.source.DocComment.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes documentation comments apart, the classic kind and the Markdown kind (JEP 467), line by
 * line.
 */
final class DocCommentParser {

  private static final Pattern BLOCK_TAG = Pattern.compile("@([a-zA-Z][\\w.:-]*)(?:\\s+|$)");
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}(]+(?:\\([^)}]*\\))?)");
  private static final Pattern SEE_TARGET = Pattern.compile("[\\w.$]*(?:#\\w+)?(?:\\([^)]*\\))?");
  private static final Pattern MARKDOWN_LINK =
      Pattern.compile(
          "(?<![\\]!\\\\`])\\[([\\w.]*(?:#\\w+(?:\\([\\w., \\\\\\[\\]]*\\))?)?)](?![(:\\[\\w])");
  private static final Pattern MARKDOWN_TEXT_LINK =
      Pattern.compile("]\\[([\\w.]+(?:#\\w+(?:\\([\\w., ]*\\))?)?|#\\w+(?:\\([\\w., ]*\\))?)]");
  private static final Set<String> TAGS_WITH_ARGUMENT = Set.of("param", "throws", "exception");

  /** A line of the comment's content with the column at which it begins. */
  private record Line(String text, int line, int column) {}

  private final boolean markdown;
  private final Function<Range, Place> places;
  private final List<BlockTag> tags = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final StringBuilder description = new StringBuilder();

  private String tagName;
  private Line tagStart;
  private final StringBuilder tagText = new StringBuilder();
  private int inlineDepth;
  private boolean fenced;

  private DocCommentParser(boolean markdown, Function<Range, Place> places) {
    this.markdown = markdown;
    this.places = places;
  }

  /**
   * Takes a comment apart.
   *
   * @param text as written, markers included
   * @param start where it begins
   * @param markdown whether it is made of {@code ///} lines
   * @param place where the whole comment stands
   * @param places leads parser positions to places in the file
   */
  static DocComment parse(
      String text, Position start, boolean markdown, Place place, Function<Range, Place> places) {
    DocCommentParser parser = new DocCommentParser(markdown, places);
    contentLines(text, start, markdown).forEach(parser::accept);
    parser.endTag();
    return new DocComment(
        place, parser.description.toString().strip(), parser.tags, parser.references);
  }

  private static List<Line> contentLines(String text, Position start, boolean markdown) {
    List<Line> lines = new ArrayList<>();
    int number = start.line;
    int firstColumn = start.column;
    for (String raw : text.lines().toList()) {
      int from = indexOfContent(raw, markdown, lines.isEmpty());
      String content = raw.substring(from);
      if (!markdown && content.endsWith("*/")) {
        content = content.substring(0, content.length() - 2);
      }
      lines.add(new Line(content, number, from + firstColumn));
      number++;
      firstColumn = 1;
    }
    return lines;
  }

  private static int indexOfContent(String raw, boolean markdown, boolean first) {
    int i = 0;
    while (i < raw.length() && Character.isWhitespace(raw.charAt(i))) {
      i++;
    }
    if (markdown) {
      return raw.startsWith("///", i) ? i + 3 : i;
    }
    if (first && raw.startsWith("/**", i)) {
      return i + 3;
    }
    while (i < raw.length() && raw.charAt(i) == '*' && !raw.startsWith("*/", i)) {
      i++;
    }
    return i;
  }

  private void accept(Line line) {
    String stripped = line.text.strip();
    if (markdown && (stripped.startsWith("```") || stripped.startsWith("~~~"))) {
      fenced = !fenced;
    }
    Matcher tag = BLOCK_TAG.matcher(stripped);
    if (!fenced && inlineDepth == 0 && tag.lookingAt()) {
      endTag();
      tagName = tag.group(1);
      int column = line.column + line.text.indexOf('@');
      tagStart = new Line(stripped, line.line, column);
      tagText.append(stripped.substring(tag.end()));
      if (tagName.equals("see")) {
        addSeeReference(stripped, tag.end(), line.line, column);
      }
    } else {
      (tagName == null ? description : tagText).append('\n').append(line.text);
    }
    countInlineTags(stripped);
    addLinks(line);
  }

  private void countInlineTags(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' && (inlineDepth > 0 || text.startsWith("{@", i))) {
        inlineDepth++;
      } else if (c == '}' && inlineDepth > 0) {
        inlineDepth--;
      }
    }
  }

  private void addLinks(Line line) {
    addReferences(LINK.matcher(line.text), line);
    if (markdown && !fenced) {
      addReferences(MARKDOWN_LINK.matcher(line.text), line);
      addReferences(MARKDOWN_TEXT_LINK.matcher(line.text), line);
    }
  }

  private void addReferences(Matcher matcher, Line line) {
    while (matcher.find()) {
      if (!matcher.group(1).isEmpty()) {
        addReference(matcher.group(1), line.line, line.column + matcher.start(1));
      }
    }
  }

  private void addSeeReference(String stripped, int from, int line, int column) {
    Matcher target = SEE_TARGET.matcher(stripped).region(from, stripped.length());
    if (target.lookingAt() && !target.group().isEmpty()) {
      addReference(target.group(), line, column + from);
    }
  }

  private void addReference(String target, int line, int column) {
    references.add(new Reference(target, placeAt(line, column, target.length())));
  }

  private void endTag() {
    if (tagName == null) {
      return;
    }
    String text = tagText.toString().strip();
    String argument = "";
    if (TAGS_WITH_ARGUMENT.contains(tagName)) {
      String[] parts = text.split("\\s+", 2);
      argument = parts[0];
      text = parts.length > 1 ? parts[1].strip() : "";
    }
    Place place = placeAt(tagStart.line, tagStart.column, tagName.length() + 1);
    tags.add(new BlockTag(tagName, argument, text, place));
    tagText.setLength(0);
  }

  private Place placeAt(int line, int column, int length) {
    return places.apply(Range.range(line, column, line, column + length - 1));
  }
}
