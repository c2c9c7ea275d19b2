package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import io.github.beyonditworks.analyzer.source.DocComment.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes documentation comments apart, the classic kind and the Markdown kind (JEP 467). */
final class DocCommentParser {

  private static final Pattern BLOCK_TAG = Pattern.compile("@([a-zA-Z][\\w.:-]*)(?:\\s+|$)");
  private static final Pattern LINK =
      Pattern.compile("\\{@(?:link|linkplain|value)\\s+([^\\s}(]+(?:\\([^)}]*\\))?)");
  private static final Pattern SEE_TARGET =
      Pattern.compile("((?:[\\w.$]+(?:#\\w+)?|#\\w+)(?:\\([^)]*\\))?)(?=\\s|$)");
  private static final Pattern MARKDOWN_LINK =
      Pattern.compile(
          "(?<![\\]!\\\\\\w])\\[([\\w.]*(?:#\\w+(?:\\([\\w., \\\\\\[\\]]*\\))?)?)](?![(:\\[\\w])");
  private static final Pattern MARKDOWN_TEXT_LINK =
      Pattern.compile("]\\[([\\w.]+(?:#\\w+(?:\\([\\w., ]*\\))?)?|#\\w+(?:\\([\\w., ]*\\))?)]");
  private static final Pattern CODE_SPAN = Pattern.compile("(?<!`)(`+)(?!`)[^`]+\\1(?!`)");
  private static final Pattern LITERAL_TAG = Pattern.compile("\\{@(?:code|literal|snippet)\\b");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final String INLINE = "{@";
  private static final Set<String> TAGS_WITH_ARGUMENT = Set.of("param", "throws", "exception");

  /** A block tag's at sign, and where what it says begins. */
  private record TagStart(String name, int at, int textAt) {}

  private final boolean markdown;
  private final Function<Range, Place> places;
  private final DocText content;
  private final String text;

  /** Most comments have none: then nothing is looked for in them. */
  private final boolean hasInlineTags;

  /** For each opening brace the offset of the one that closes it, or -1 where none does. */
  private final int[] closings;

  /** The text with everything blanked that is shown as it stands: no links are in there. */
  private final StringBuilder prose;

  private DocCommentParser(DocText content, boolean markdown, Function<Range, Place> places) {
    this.content = content;
    this.markdown = markdown;
    this.places = places;
    this.text = content.text();
    this.prose = new StringBuilder(text);
    this.hasInlineTags = text.contains("{@");
    this.closings = hasInlineTags ? closingBraces(text) : new int[0];
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
    DocText content = DocText.of(text, start, markdown);
    return new DocCommentParser(content, markdown, places).parse(place);
  }

  private DocComment parse(Place place) {
    if (markdown) {
      blankFences();
    }
    List<Reference> names = new ArrayList<>();
    // A string is read faster than a builder, and only fences have been blanked so far.
    CodeNames.find(markdown ? prose : text, (from, to) -> names.add(reference(from, to)));
    if (markdown) {
      CODE_SPAN.matcher(prose.toString()).results().forEach(r -> blank(r.start(), r.end()));
    }
    List<TagStart> starts = tagStarts();
    blankLiteralTags();
    int end = starts.isEmpty() ? text.length() : starts.get(0).at;
    List<BlockTag> tags = new ArrayList<>();
    List<Reference> references = links();
    for (int i = 0; i < starts.size(); i++) {
      TagStart start = starts.get(i);
      int next = i + 1 < starts.size() ? starts.get(i + 1).at : text.length();
      tags.add(tag(start, text.substring(start.textAt, next).strip()));
      if (start.name.equals("see")) {
        addSeeReference(start.textAt, next, references);
      }
    }
    references.sort(Comparator.comparing(Reference::place));
    return new DocComment(place, text.substring(0, end).strip(), tags, references, names);
  }

  private void blankFences() {
    boolean fenced = false;
    for (int i = 0; i < content.lineCount(); i++) {
      int from = content.startOfLine(i);
      int to = content.startOfLine(i + 1);
      String line = text.substring(from, to).strip();
      boolean fence = line.startsWith("```") || line.startsWith("~~~");
      if (fenced || fence) {
        blank(from, to);
      }
      fenced ^= fence;
    }
  }

  /** Block tags begin a line and stand outside inline tags and fenced code. */
  private List<TagStart> tagStarts() {
    List<TagStart> starts = new ArrayList<>();
    int inlineEnd = -1;
    int scanned = 0;
    for (int i = 0; i < content.lineCount(); i++) {
      int at = content.startOfLine(i);
      int end = content.startOfLine(i + 1);
      inlineEnd = Math.max(inlineEnd, inlineEndBetween(scanned, at));
      scanned = at;
      while (at < end && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at < end && at > inlineEnd && prose.charAt(at) == '@') {
        Matcher tag = BLOCK_TAG.matcher(prose).region(at, end);
        if (tag.lookingAt()) {
          starts.add(new TagStart(tag.group(1), at, tag.end()));
        }
      }
    }
    return starts;
  }

  private int inlineEndBetween(int from, int to) {
    int inlineEnd = -1;
    if (!hasInlineTags) {
      return inlineEnd;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '{' && text.startsWith("{@", i)) {
        inlineEnd = Math.max(inlineEnd, closings[i]);
      }
    }
    return inlineEnd;
  }

  private static int[] closingBraces(String text) {
    int[] closings = new int[text.length()];
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < closings.length; i++) {
      closings[i] = -1;
      if (text.charAt(i) == '{') {
        open[depth++] = i;
      } else if (text.charAt(i) == '}' && depth > 0) {
        closings[open[--depth]] = i;
      }
    }
    return closings;
  }

  private void blankLiteralTags() {
    if (!hasInlineTags) {
      return;
    }
    Matcher literal = LITERAL_TAG.matcher(text);
    for (int at = text.indexOf(INLINE); at >= 0; at = text.indexOf(INLINE, at + 1)) {
      if (literal.region(at, text.length()).lookingAt()) {
        blank(at, closings[at] + 1);
      }
    }
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (prose.charAt(i) != '\n') {
        prose.setCharAt(i, ' ');
      }
    }
  }

  private List<Reference> links() {
    List<Reference> references = new ArrayList<>();
    if (hasInlineTags) {
      addInlineLinks(references);
    }
    if (markdown) {
      addReferences(MARKDOWN_LINK, references);
      addReferences(MARKDOWN_TEXT_LINK, references);
    }
    return references;
  }

  /** Tags are gone to one by one: looking for them with a pattern costs at each character. */
  private void addInlineLinks(List<Reference> into) {
    Matcher link = LINK.matcher(prose);
    int at = prose.indexOf(INLINE);
    while (at >= 0) {
      boolean found = link.region(at, prose.length()).lookingAt();
      if (found && !link.group(1).isEmpty()) {
        into.add(reference(link));
      }
      at = prose.indexOf(INLINE, found ? link.end() : at + 1);
    }
  }

  private void addReferences(Pattern link, List<Reference> into) {
    Matcher matcher = link.matcher(prose);
    while (matcher.find()) {
      if (!matcher.group(1).isEmpty()) {
        into.add(reference(matcher));
      }
    }
  }

  private void addSeeReference(int from, int to, List<Reference> into) {
    Matcher target = SEE_TARGET.matcher(prose).region(from, to);
    if (target.lookingAt()) {
      into.add(reference(target));
    }
  }

  private Reference reference(Matcher matcher) {
    return reference(matcher.start(1), matcher.end(1));
  }

  private Reference reference(int from, int to) {
    String target = WHITE_SPACE.matcher(text.substring(from, to)).replaceAll(" ");
    return new Reference(target, placeOf(from, to));
  }

  private BlockTag tag(TagStart start, String said) {
    Place place = placeOf(start.at, start.at + start.name.length() + 1);
    if (!TAGS_WITH_ARGUMENT.contains(start.name)) {
      return new BlockTag(start.name, "", said, place);
    }
    String[] parts = WHITE_SPACE.split(said, 2);
    return new BlockTag(start.name, parts[0], parts.length > 1 ? parts[1].strip() : "", place);
  }

  private Place placeOf(int from, int to) {
    return places.apply(new Range(content.position(from), content.position(to - 1)));
  }
}
