package io.github.beyonditworks.analyzer.code.seam;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** How a variable of a type is called in the code of suggestions. */
public final class VariableName {

  private VariableName() {}

  /** {@code page} for a {@code Page}, {@code theSwitch} for a {@code Switch}. */
  public static String of(String typeName) {
    String name = typeName.substring(0, 1).toLowerCase(Locale.ROOT) + typeName.substring(1);
    return SourceVersion.isKeyword(name) ? "the" + typeName : name;
  }

  /** {@code givenPage} for a {@code page} that is there already. */
  static String given(String name) {
    return "given" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
