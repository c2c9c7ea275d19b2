package io.github.beyonditworks.analyzer.validity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the file that a source text would stand in. */
final class SourceName {

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "//[^\\r\\n]*|/\\*[\\s\\S]*?\\*/|\"\"\"[\\s\\S]*?\"\"\""
              + "|\"(?:[^\"\\\\\\r\\n]++|\\\\.)*+\"|'(?:[^'\\\\\\r\\n]++|\\\\.)*+\'");
  private static final Pattern TYPE =
      Pattern.compile(
          "\\b(?:class|interface|enum|record)\\s+(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)");
  private static final String FALLBACK = "Item";

  private SourceName() {}

  /** The first type's name, as javac wants it, or {@code Item.java} where there is none. */
  static String of(String source) {
    Matcher type = TYPE.matcher(COMMENT_OR_LITERAL.matcher(source).replaceAll(" "));
    return (type.find() ? type.group(1) : FALLBACK) + ".java";
  }
}
