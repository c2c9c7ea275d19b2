package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns text into a {@link ParsedFile}. Stateless: the parser object, which keeps state, is made
 * for each file.
 */
public final class JavaSourceParser {

  private static final Pattern LEXICAL_POSITION =
      Pattern.compile("Lexical error at line (\\d+), column (\\d+)");
  private static final int MAX_MESSAGE = 200;
  private static final String KNOWN_GAPS = " (docs/known-gaps.md)";

  private JavaSourceParser() {}

  /**
   * Parses a file.
   *
   * @param file where the text comes from
   * @param text the decoded text
   * @throws SourceException when it is no Java that the parser knows, or has a shape that would
   *     hang it
   */
  public static ParsedFile parse(SourceFile file, String text) throws SourceException {
    UnicodeEscapes escapes = UnicodeEscapes.translate(text);
    Optional<ParseGuard.Refusal> silent = SilentMistakes.in(text);
    if (silent.isPresent()) {
      ParseGuard.Refusal s = silent.get();
      throw new SourceException(
          new Problem(Problem.Kind.PARSE, file.path(), s.line(), s.column(), s.message()));
    }
    Optional<ParseGuard.Refusal> refusal = ParseGuard.check(escapes.translated());
    if (refusal.isPresent()) {
      ParseGuard.Refusal r = refusal.get();
      throw problem(
          Problem.Kind.GAP, file, escapes, r.line(), r.column(), r.message() + KNOWN_GAPS);
    }
    CompilationUnit tree = tree(file, escapes);
    NodeIndex index = new NodeIndex(tree);
    SourceKind kind = file.kind().orElseGet(() -> TestCode.kindOf(tree, index));
    return new ParsedFile(file.path(), kind, tree, index, text, escapes);
  }

  private static CompilationUnit tree(SourceFile file, UnicodeEscapes escapes)
      throws SourceException {
    ParseResult<CompilationUnit> whole = parsed(escapes.translated());
    if (isWhole(whole)) {
      return whole.getResult().orElseThrow();
    }
    Optional<CompilationUnit> tree = withLocalEnums(whole, escapes.translated());
    return tree.isPresent()
        ? tree.get()
        : respelled(escapes.translated())
            .orElseThrow(() -> describe(file, escapes, whole.getProblem(0)));
  }

  /** The tree of a text that the parser can read when it is spelled in another way. */
  private static Optional<CompilationUnit> respelled(String text) {
    Respelling respelling = Respelling.of(text);
    if (!respelling.isNeeded()) {
      return Optional.empty();
    }
    ParseResult<CompilationUnit> result = parsed(respelling.text());
    Optional<CompilationUnit> tree =
        isWhole(result) ? result.getResult() : withLocalEnums(result, respelling.text());
    tree.ifPresent(respelling::restore);
    return tree;
  }

  private static ParseResult<CompilationUnit> parsed(String text) {
    return new JavaParser(configuration()).parse(text);
  }

  private static boolean isWhole(ParseResult<CompilationUnit> result) {
    return result.isSuccessful() && result.getResult().isPresent();
  }

  /**
   * The tree of a text that could not be parsed because of the enums among its statements; empty
   * where something else is wrong too.
   */
  private static Optional<CompilationUnit> withLocalEnums(
      ParseResult<CompilationUnit> failed, String text) {
    LocalEnums.Split split = new LocalEnums.Split(text);
    ParseResult<CompilationUnit> result = failed;
    while (!isWhole(result)) {
      Optional<JavaToken> lastTaken =
          result.getProblem(0).getLocation().map(TokenRange::getBegin).filter(split::takeOut);
      if (lastTaken.isEmpty()) {
        return Optional.empty();
      }
      result = parsed(split.rest());
    }
    CompilationUnit tree = result.getResult().orElseThrow();
    for (String alone : split.enums()) {
      if (alone.contentEquals(text)) {
        return Optional.empty(); // what is wrong is in the enum itself
      }
      ParseResult<CompilationUnit> parsed = parsed(alone);
      Optional<CompilationUnit> declaration =
          isWhole(parsed) ? parsed.getResult() : withLocalEnums(parsed, alone);
      if (declaration.isEmpty() || !LocalEnums.insert(tree, declaration.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(tree);
  }

  /**
   * The newest grammar alone decides. The processors that would run beside it (validators of the
   * language level, comment attribution, Unicode escapes) cost a quarter of a parse, take quadratic
   * time or shift positions, so none is kept.
   */
  static ParserConfiguration configuration() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_26)
            .setAttributeComments(false)
            .setDetectOriginalLineSeparator(false)
            .setPreprocessUnicodeEscapes(false);
    configuration.getProcessors().clear();
    return configuration;
  }

  private static SourceException describe(
      SourceFile file, UnicodeEscapes escapes, com.github.javaparser.Problem problem) {
    // The first line names what was found; the rest lists every token that would have been
    // accepted.
    String message = problem.getMessage().lines().findFirst().orElse("cannot be parsed");
    Matcher lexical = LEXICAL_POSITION.matcher(message);
    if (lexical.find()) {
      return problem(
          file,
          escapes,
          Integer.parseInt(lexical.group(1)),
          Integer.parseInt(lexical.group(2)),
          "not valid Java: a character or literal that cannot stand here");
    }
    Position position =
        problem
            .getLocation()
            .map(TokenRange::getBegin)
            .map(JavaSourceParser::unexpectedToken)
            .flatMap(t -> t.getRange())
            .map(r -> r.begin)
            .orElse(null);
    if (position != null && Gap.at(escapes.translated(), position.line).isPresent()) {
      String construct = Gap.at(escapes.translated(), position.line).get();
      return problem(
          Problem.Kind.GAP,
          file,
          escapes,
          position.line,
          position.column,
          "the parser does not know " + construct + KNOWN_GAPS);
    }
    String cause = "not valid Java: " + shortened(message);
    return position == null
        ? new SourceException(new Problem(Problem.Kind.PARSE, file.path(), 0, 0, cause))
        : problem(file, escapes, position.line, position.column, cause);
  }

  /**
   * The parser names the last token that it could take: the one that it could not take comes next.
   */
  private static JavaToken unexpectedToken(JavaToken lastTaken) {
    JavaToken token = lastTaken.getNextToken().orElse(lastTaken);
    while (token.getCategory().isWhitespaceOrComment() && token.getNextToken().isPresent()) {
      token = token.getNextToken().get();
    }
    return token.getText().isEmpty() ? lastTaken : token;
  }

  private static SourceException problem(
      SourceFile file, UnicodeEscapes escapes, int line, int column, String message) {
    return problem(Problem.Kind.PARSE, file, escapes, line, column, message);
  }

  private static SourceException problem(
      Problem.Kind kind,
      SourceFile file,
      UnicodeEscapes escapes,
      int line,
      int column,
      String message) {
    int[] position =
        escapes.movedPositions()
            ? escapes.originalPosition(line, column)
            : new int[] {line, column};
    return new SourceException(new Problem(kind, file.path(), position[0], position[1], message));
  }

  private static String shortened(String message) {
    String plain = message.replaceAll("\\p{Cntrl}", " ").replaceFirst("^Parse error\\. ", "");
    return plain.length() <= MAX_MESSAGE ? plain : plain.substring(0, MAX_MESSAGE) + "…";
  }
}
