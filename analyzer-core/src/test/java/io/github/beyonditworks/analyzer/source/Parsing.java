package io.github.beyonditworks.analyzer.source;

import com.github.javaparser.ast.body.BodyDeclaration;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.nio.file.Path;
import java.util.Optional;

/** Parses pieces of code for tests. */
final class Parsing {

  private Parsing() {}

  static ParsedFile parse(String code) throws SourceException {
    return parse(code, Optional.of(SourceKind.MAIN));
  }

  static ParsedFile parse(String code, Optional<SourceKind> kind) throws SourceException {
    return JavaSourceParser.parse(new SourceFile(Path.of("A.java"), "A.java", kind), code);
  }

  /** The documentation of the first member, or type without members, of the first type. */
  static DocComment docOfFirstMember(String code) throws SourceException {
    ParsedFile file = parse(code);
    BodyDeclaration<?> type = file.tree().getType(0);
    BodyDeclaration<?> member =
        file.tree().getType(0).getMembers().isEmpty() ? type : file.tree().getType(0).getMember(0);
    return file.doc(member).orElseThrow();
  }
}
