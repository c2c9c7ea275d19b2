package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.type.Type;
import java.util.regex.Pattern;

/**
 * The words of the language as they are written. The parser spells primitive types and modifiers by
 * the default locale: where that is Turkish or Azerbaijani, their i has no dot.
 */
public final class WrittenWords {

  private static final char DOTLESS = '\u0131';
  private static final Pattern INT =
      Pattern.compile("\\b" + DOTLESS + "nt\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private WrittenWords() {}

  /** A type as it stands in the source. */
  public static String of(Type type) {
    String text = type.asString();
    return text.indexOf(DOTLESS) < 0 ? text : INT.matcher(text).replaceAll("int");
  }

  /** A modifier as it stands in the source. */
  public static String of(Modifier modifier) {
    return modifier.getKeyword().asString().replace(DOTLESS, 'i');
  }
}
