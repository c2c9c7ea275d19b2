package io.github.beyonditworks.analyzer.code.prose;

/** Tags within the text of documentation comments, such as <code>{&#64;code x}</code>. */
public final class InlineTags {

  private InlineTags() {}

  /** Where the brace closes that opens at an offset of a text; -1 where none does. */
  public static int closingBrace(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : 0;
      if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
