package io.github.beyonditworks.analyzer.invariance;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.util.ArrayList;
import java.util.List;

/** Takes code apart. */
final class Tokens {

  private Tokens() {}

  static CompilationUnit parse(String code) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_21)
            .setAttributeComments(false);
    return new JavaParser(configuration)
        .parse(code)
        .getResult()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }

  /** Every token, white space and comments included. */
  static List<JavaToken> of(CompilationUnit tree) {
    JavaToken first = tree.getTokenRange().orElseThrow().getBegin();
    while (first.getPreviousToken().isPresent()) {
      first = first.getPreviousToken().get();
    }
    List<JavaToken> tokens = new ArrayList<>();
    for (JavaToken token = first; token != null; token = token.getNextToken().orElse(null)) {
      tokens.add(token);
    }
    return tokens;
  }
}
