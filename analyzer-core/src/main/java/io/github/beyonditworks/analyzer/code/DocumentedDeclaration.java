package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.body.BodyDeclaration;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A declaration with the documentation comment that stands before it.
 *
 * @param node the declaration
 * @param doc its comment, not empty
 */
public record DocumentedDeclaration(BodyDeclaration<?> node, DocComment doc) {

  /** The documented declarations of a file in source order. */
  public static List<DocumentedDeclaration> in(ParsedFile file) {
    List<DocumentedDeclaration> documented = new ArrayList<>();
    for (BodyDeclaration<?> declaration : file.all(BodyDeclaration.class)) {
      file.doc(declaration)
          .filter(doc -> !doc.isEmpty())
          .ifPresent(doc -> documented.add(new DocumentedDeclaration(declaration, doc)));
    }
    return documented;
  }
}
