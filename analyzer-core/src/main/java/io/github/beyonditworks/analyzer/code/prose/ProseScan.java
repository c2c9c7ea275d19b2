package io.github.beyonditworks.analyzer.code.prose;

import java.util.HashSet;
import java.util.Set;

/**
 * One pass over the characters of a documentation comment, in HTML, Markdown or as a page of
 * documentation is rendered to text.
 */
final class ProseScan {

  private static final int LONGEST_SPAN = 300;

  /** "for more detailed information". */
  private static final int FROM_FOR_TO_DETAILS = 3;

  private static final int FAR = FROM_FOR_TO_DETAILS + 1;

  private static final int SAMPLE_INDENT = 4;
  private static final int ITEM_INDENT = 2;

  /** The part of a comment that a line stands in. */
  private enum Part {
    DESCRIPTION,
    TAG,
    SEE,
    SPECIFICATION,
    SILENT
  }

  private final Set<String> calls = new HashSet<>();
  private int words;
  private int description;
  private int running;
  private int sentences;
  private int nounLinks;
  private int passives;
  private int structureWords;
  private int specifications;
  private int items;
  private int rows;
  private int sampleLines;
  private int sees;
  private int referrals;
  private boolean referred;
  private int sinceFor = FAR;
  private int paragraph;
  private int longestParagraph;
  private int functionWords;
  private final StringBuilder opening = new StringBuilder();

  private String text = "";
  private int at;
  private Part part = Part.DESCRIPTION;
  private boolean fenced;
  private boolean bullet;
  private int htmlLists;
  private int htmlTables;
  private boolean row;
  private int before;
  private boolean inSentence;
  private boolean clauseBegins = true;
  private boolean unclosedTags;

  /** Reads a text of sentences. */
  void description(String said) {
    begin(said, Part.DESCRIPTION);
    while (at < text.length()) {
      line();
    }
    endSentence();
  }

  /** Reads what a tag says. */
  void tag(String said) {
    begin(said, Part.TAG);
    while (at < text.length()) {
      step();
    }
  }

  /** Takes note of a tag that sends readers elsewhere. */
  void see() {
    sees++;
  }

  DocProse counts() {
    return new DocProse(
        words,
        description,
        running,
        longestParagraph,
        sentences,
        nounLinks,
        passives,
        structureWords,
        calls.size(),
        specifications,
        items,
        rows,
        sampleLines,
        sees,
        referrals,
        functionWords,
        opening.toString());
  }

  private void begin(String said, Part first) {
    text = said;
    at = 0;
    part = first;
    fenced = false;
    bullet = false;
    htmlLists = 0;
    htmlTables = 0;
    row = false;
    before = 0;
    clauseBegins = true;
    unclosedTags = false;
  }

  private void line() {
    int end = lineEnd(at);
    int start = at;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    // A space separates the text from the star before it, except in the first line.
    int indent = start - at - (at == 0 ? 0 : 1);
    if (start == end) {
      endParagraph();
      at = end + 1;
    } else if (isFence(start) || fenced) {
      fenced ^= isFence(start);
      sampleLines++;
      at = end + 1;
    } else if (isHeading(start, end) || isThrows(start, end)) {
      endParagraph();
      at = end + 1;
    } else if (part == Part.DESCRIPTION && isSample(start, end, indent)) {
      sampleLines++;
      at = end + 1;
    } else {
      at = afterMarker(start, end, indent);
      row = isRow(start, end);
      rows += row ? 1 : 0;
      while (at < text.length() && text.charAt(at) != '\n') {
        step();
      }
      at++;
      if (row) {
        endSentence();
      }
    }
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private boolean isFence(int start) {
    return text.startsWith("```", start) || text.startsWith("~~~", start);
  }

  /** The headings that a rendered page has where a comment has tags. */
  private boolean isHeading(int start, int end) {
    if (end - start < 6 || end - start > 60 || text.charAt(end - 1) != ':') {
      return text.startsWith("Description copied from", start);
    }
    Part found =
        switch (text.substring(start, end)) {
          case "Parameters:", "Type Parameters:", "Returns:", "Throws:" -> Part.TAG;
          case "See Also:" -> Part.SEE;
          case "Specified by:", "Overrides:" -> Part.SPECIFICATION;
          case "Since:", "Author:", "Version:" -> Part.SILENT;
          default -> text.startsWith("See  ", start) ? Part.SEE : null;
        };
    if (found == null) {
      return false;
    }
    part = found;
    specifications += text.startsWith("Specified", start) ? 1 : 0;
    return true;
  }

  /** A line such as {@code throws IOException}, which is a tag without its sign. */
  private boolean isThrows(int start, int end) {
    if (!text.startsWith("throws ", start)) {
      return false;
    }
    for (int i = start + 7; i < end; i++) {
      char c = text.charAt(i);
      boolean typeBegins = text.charAt(i - 1) != ' ' || Character.isUpperCase(c);
      if (!typeBegins || !(Character.isLetterOrDigit(c) || c == ',' || c == ' ' || c == '.')) {
        return false;
      }
    }
    return true;
  }

  private boolean isSample(int start, int end, int indent) {
    return indent >= SAMPLE_INDENT
        && htmlLists == 0
        && !bullet
        && htmlTables == 0
        && markerEnd(start, end) == start
        && text.charAt(start) != '<';
  }

  /** Where the text of a line begins; the sign before an item of a list does not belong to it. */
  private int afterMarker(int start, int end, int indent) {
    int marker = part == Part.DESCRIPTION ? markerEnd(start, end) : start;
    if (marker > start) {
      endSentence();
      items++;
      bullet = true;
    } else if (indent < ITEM_INDENT && bullet) {
      endSentence();
      bullet = false;
    }
    return marker;
  }

  private int markerEnd(int start, int end) {
    char c = text.charAt(start);
    int i = start;
    if (c == '*' || c == '-' || c == '+') {
      i++;
    } else if (c >= '0' && c <= '9') {
      while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      if (i >= end || (text.charAt(i) != '.' && text.charAt(i) != ')')) {
        return start;
      }
      i++;
    } else {
      return start;
    }
    return i < end && text.charAt(i) == ' ' ? i + 1 : start;
  }

  private boolean isRow(int start, int end) {
    int bar = text.indexOf('|', start);
    return bar >= 0
        && bar < end
        && (bar == start
            || text.startsWith("---|", start)
            || (text.charAt(bar - 1) == ' ' && (bar + 1 == end || text.charAt(bar + 1) == ' ')));
  }

  /** Takes what stands at the cursor and moves on; at the least one character. */
  private void step() {
    char c = text.charAt(at);
    if (c == '<' && at + 1 < text.length()) {
      html();
    } else if (c == '{' && at + 1 < text.length() && text.charAt(at + 1) == '@') {
      inlineTag();
    } else if (c == '`') {
      codeSpan();
    } else if (Character.isLetter(c)) {
      word();
    } else {
      sign(c);
      at++;
    }
  }

  private void sign(char c) {
    if ((c == '.' || c == '!' || c == '?') && endsSentence(at + 1)) {
      endSentence();
    } else if (c == '(' || c == ',' || c == ';' || c == ':' || c == '-' || c == '[') {
      clauseBegins = true;
    } else if (c == '&') {
      // An entity is a sign, not a word.
      int end = text.indexOf(';', at);
      at = end > at && end - at < 10 ? end : at;
    }
  }

  private boolean endsSentence(int next) {
    int i = next;
    while (i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == '"')) {
      i++;
    }
    if (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != '<') {
      return false;
    }
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i >= text.length() || !Character.isLowerCase(text.charAt(i));
  }

  private void word() {
    int from = at;
    int end = at;
    while (end < text.length() && isInWord(end)) {
      end++;
    }
    at = end;
    if (end < text.length() && text.charAt(end) == '(' && isInDescription()) {
      addCall(text, from, end);
    }
    int kinds = ProseWords.kinds(text, from, end);
    boolean isFor = end - from == 3 && text.startsWith("for", from);
    sinceFor = isFor ? 0 : sinceFor + 1;
    count(from, end);
    if ((kinds & ProseWords.FUNCTION) != 0) {
      functionWords++;
    }
    if ((kinds & ProseWords.STRUCTURE) != 0) {
      structureWords++;
    }
    if (isInDescription()) {
      if (isRunning()) {
        nounLinks += (kinds & ProseWords.OF) == 0 ? 0 : 1;
        passives += (before & ProseWords.BE) != 0 && isParticiple(from, end) ? 1 : 0;
      }
      if (!referred && refersElsewhere(kinds)) {
        // "See X for details" is one.
        referred = true;
        referrals++;
      }
    }
    // "is usually called" is a passive as well.
    boolean adverb = text.startsWith("ly", end - 2) && end - from > 3;
    before = adverb ? before & ProseWords.BE : kinds;
    clauseBegins = false;
  }

  private boolean refersElsewhere(int kinds) {
    return ((kinds & ProseWords.SEE) != 0 && clauseBegins)
        || ((kinds & ProseWords.TO) != 0 && (before & ProseWords.REFER) != 0)
        || ((kinds & ProseWords.DETAIL) != 0
            && (before & ProseWords.BEFORE_DETAIL) != 0
            && sinceFor <= FROM_FOR_TO_DETAILS);
  }

  private boolean isInWord(int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || ((c == '\'' || c == '-' || c == '.')
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private boolean isParticiple(int from, int end) {
    return end - from > 3
        && (text.startsWith("ed", end - 2)
            || text.startsWith("en", end - 2)
            || text.startsWith("own", end - 3));
  }

  /** Counts a word, or what stands for one. */
  private void count(int from, int end) {
    switch (part) {
      case DESCRIPTION -> {
        words++;
        description++;
        inSentence = true;
        if (isRunning()) {
          running++;
          paragraph++;
          longestParagraph = Math.max(longestParagraph, paragraph);
        }
        if (description <= DocProse.OPENING_WORDS) {
          opening.append(text, from, end).append(' ');
        }
      }
      case TAG -> words++;
      case SEE, SPECIFICATION, SILENT -> {}
    }
  }

  private boolean isInDescription() {
    return part == Part.DESCRIPTION;
  }

  private boolean isRunning() {
    return part == Part.DESCRIPTION && !bullet && !row && htmlLists == 0 && htmlTables == 0;
  }

  private void addCall(String from, int begin, int end) {
    int start = end;
    while (start > begin && Character.isJavaIdentifierPart(from.charAt(start - 1))) {
      start--;
    }
    if (start < end && Character.isLowerCase(from.charAt(start))) {
      calls.add(from.substring(start, end));
    }
  }

  /** Text in code font: one word, and a call where it looks like one. */
  private void code(int from, int to) {
    count(from, to);
    sees += part == Part.SEE ? 1 : 0;
    before = 0;
    clauseBegins = false;
    int bracket = text.indexOf('(', from);
    if (isInDescription() && bracket >= from && bracket < to) {
      addCall(text, from, bracket);
    }
  }

  private void codeSpan() {
    int open = at;
    while (at < text.length() && text.charAt(at) == '`') {
      at++;
    }
    String ticks = text.substring(open, at);
    int close = text.indexOf(ticks, at);
    if (close >= 0 && close - at <= LONGEST_SPAN) {
      code(at, close);
      at = close + ticks.length();
    }
  }

  private void inlineTag() {
    int nameEnd = at + 2;
    while (nameEnd < text.length() && Character.isLetter(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(at + 2, nameEnd);
    int close = unclosedTags ? -1 : InlineTags.closingBrace(text, at);
    if (close < 0) {
      unclosedTags = true;
      at = nameEnd;
      return;
    }
    switch (name) {
      case "code", "literal", "value" -> inlineCode(nameEnd, close);
      case "link", "linkplain" -> link(nameEnd, close);
      case "snippet" -> sample(nameEnd, close);
      case "inheritDoc", "docRoot" -> {}
      default -> {
        // What the tag says is part of the text: it is read where it stands.
        at = nameEnd;
        return;
      }
    }
    at = close + 1;
  }

  private void inlineCode(int from, int to) {
    if (lineEnd(from) < to && to - from > LONGEST_SPAN) {
      sample(from, to);
    } else {
      code(from, to);
    }
  }

  private void link(int from, int to) {
    code(from, to);
    int member = text.indexOf('#', from);
    if (isInDescription() && member >= 0 && member < to) {
      int end = member + 1;
      while (end < to && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
      addCall(text, member + 1, end);
    }
  }

  private void sample(int from, int to) {
    endSentence();
    for (int i = from; i < to; i = lineEnd(i) + 1) {
      sampleLines++;
    }
  }

  private void html() {
    int nameAt = at + 1;
    boolean closes = text.charAt(nameAt) == '/';
    nameAt += closes ? 1 : 0;
    int nameEnd = nameAt;
    while (nameEnd < text.length() && Character.isLetterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    int end = text.indexOf('>', nameEnd);
    if (nameEnd == nameAt || end < 0 || end - nameEnd > LONGEST_SPAN) {
      at++;
      return;
    }
    String name = text.substring(nameAt, nameEnd);
    at = end + 1;
    switch (name) {
      case "code", "CODE", "tt", "TT", "kbd", "samp" -> codeElement(name, closes);
      case "pre", "PRE" -> {
        int close = closes ? -1 : text.indexOf("</" + name, at);
        if (close >= 0) {
          sample(at, close);
          at = close + name.length() + 3;
        }
      }
      case "ul", "ol", "dl", "UL", "OL", "DL" -> {
        endSentence();
        htmlLists = Math.max(0, htmlLists + (closes ? -1 : 1));
      }
      case "li", "dt", "LI", "DT" -> {
        endSentence();
        items += closes ? 0 : 1;
      }
      case "table", "TABLE" -> {
        endSentence();
        htmlTables = Math.max(0, htmlTables + (closes ? -1 : 1));
      }
      case "tr", "TR" -> rows += closes ? 0 : 1;
      case "p", "P", "dd", "DD", "div", "blockquote", "h1", "h2", "h3", "h4" -> {
        endSentence();
        paragraph = 0;
      }
      default -> {}
    }
  }

  private void codeElement(String name, boolean closes) {
    int close = closes ? -1 : text.indexOf("</" + name, at);
    if (close >= 0 && close - at <= LONGEST_SPAN) {
      code(at, close);
      int end = text.indexOf('>', close);
      at = end < 0 ? text.length() : end + 1;
    }
  }

  private void endParagraph() {
    endSentence();
    bullet = false;
    paragraph = 0;
  }

  private void endSentence() {
    referred = false;
    sinceFor = FAR;
    sentences += inSentence ? 1 : 0;
    inSentence = false;
    before = 0;
    clauseBegins = true;
  }
}
