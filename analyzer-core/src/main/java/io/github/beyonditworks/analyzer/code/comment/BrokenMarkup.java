package io.github.beyonditworks.analyzer.code.comment;

import io.github.beyonditworks.analyzer.code.prose.InlineTags;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the first place in a classic documentation comment that a browser does not show as it was
 * meant: tags that nothing closes or opens, generic types that are taken for tags, inline tags
 * without an end.
 */
public final class BrokenMarkup {

  private static final String NOTHING = "";

  /** Elements that need an end; the ends of others are optional. */
  private static final Set<String> PAIRED =
      Set.of(
          "a",
          "abbr",
          "b",
          "blockquote",
          "code",
          "div",
          "dl",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "i",
          "kbd",
          "ol",
          "pre",
          "q",
          "samp",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "table",
          "tt",
          "u",
          "ul",
          "var",
          "cite",
          "del",
          "ins",
          "font",
          "center",
          "strike",
          "big",
          "caption",
          "figure",
          "section",
          "article",
          "details",
          "summary",
          "svg",
          "script",
          "style");

  private static final Set<String> OTHERS =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "br",
          "hr",
          "img",
          "col",
          "colgroup",
          "wbr",
          "input",
          "link",
          "meta",
          "area",
          "base",
          "param",
          "nobr",
          "html",
          "head",
          "body",
          "title",
          "iframe",
          "object",
          "embed",
          "s",
          "mark",
          "header",
          "footer",
          "main",
          "nav",
          "aside",
          "label",
          "button",
          "form",
          "option",
          "select",
          "noscript",
          "time",
          "figcaption",
          "dfn",
          "acronym",
          "bdo",
          "map",
          "legend",
          "fieldset",
          "textarea",
          "path",
          "g",
          "rect",
          "circle",
          "line",
          "polygon",
          "text",
          "canvas",
          "video",
          "audio",
          "source");

  private final String text;
  private final Deque<String> open = new ArrayDeque<>();

  private BrokenMarkup(String text) {
    this.text = text;
  }

  /** What is wrong first, as the beginning of a sentence; empty where nothing is. */
  public static String in(String text) {
    return text.indexOf('<') < 0 && !text.contains("{@") ? NOTHING : new BrokenMarkup(text).find();
  }

  private String find() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '{' && text.startsWith("{@", at)) {
        int close = InlineTags.closingBrace(text, at);
        if (close < 0) {
          int end = Math.min(text.length(), at + 20);
          return "the inline tag " + firstLine(text.substring(at, end)) + " has no closing brace";
        }
        at = isLiteral(at) ? close + 1 : at + 2;
      } else if (c == '<') {
        int end = tagEnd(at);
        if (end < 0) {
          at++;
        } else {
          String problem = tag(text.substring(at + 1, end));
          if (!problem.isEmpty()) {
            return problem;
          }
          at = end + 1;
        }
      } else {
        at++;
      }
    }
    return open.isEmpty() ? NOTHING : "<" + open.peek() + "> is never closed";
  }

  private static String firstLine(String part) {
    int end = part.indexOf('\n');
    return end < 0 ? part : part.substring(0, end);
  }

  private boolean isLiteral(int at) {
    return text.startsWith("{@code", at)
        || text.startsWith("{@literal", at)
        || text.startsWith("{@snippet", at)
        || text.startsWith("{@link", at)
        || text.startsWith("{@value", at)
        || text.startsWith("{@systemProperty", at);
  }

  /** Where a tag ends that begins here; -1 where the sign is no tag's. */
  private int tagEnd(int at) {
    if (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at);
      return end < 0 ? -1 : end + 2;
    }
    int next = at + 1;
    if (next < text.length() && text.charAt(next) == '/') {
      next++;
    }
    if (next >= text.length() || !Character.isLetter(text.charAt(next))) {
      return -1;
    }
    char quote = 0;
    for (int i = next; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' && text.charAt(i - 1) == '=') {
        quote = c;
      } else if (c == '>') {
        return i;
      } else if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private String tag(String content) {
    if (content.startsWith("!--")) {
      return NOTHING;
    }
    boolean closes = content.startsWith("/");
    int from = closes ? 1 : 0;
    int end = from;
    while (end < content.length() && Character.isLetterOrDigit(content.charAt(end))) {
      end++;
    }
    String name = content.substring(from, end).toLowerCase(Locale.ROOT);
    boolean known = PAIRED.contains(name) || OTHERS.contains(name);
    boolean attributes = end < content.length() && " /\n\t".indexOf(content.charAt(end)) < 0;
    if (!known || attributes) {
      return looksGeneric(content) ? "<" + content + "> is taken for a tag" : NOTHING;
    }
    if (!PAIRED.contains(name) || content.endsWith("/")) {
      return NOTHING;
    }
    if (!closes) {
      open.push(name);
      return NOTHING;
    }
    if (!open.contains(name)) {
      return "</" + name + "> closes nothing";
    }
    String last = open.pop();
    return last.equals(name) ? NOTHING : "<" + last + "> is not closed before </" + name + ">";
  }

  /** Arguments of a generic type: names of types, in capitals at their beginnings. */
  private boolean looksGeneric(String content) {
    if (!Character.isUpperCase(content.charAt(0)) || content.indexOf('\n') >= 0) {
      return false;
    }
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (!Character.isJavaIdentifierPart(c) && " ,.?[]".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
