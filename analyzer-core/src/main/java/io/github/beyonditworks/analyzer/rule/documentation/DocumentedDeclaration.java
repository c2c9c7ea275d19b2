package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.ast.body.BodyDeclaration;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.source.DocComment;
import java.util.ArrayList;
import java.util.List;

/**
 * A declaration with the documentation comment that stands before it.
 *
 * @param node the declaration
 * @param doc its comment, not empty
 */
record DocumentedDeclaration(BodyDeclaration<?> node, DocComment doc) {

  /** The documented declarations of a file in source order. */
  static List<DocumentedDeclaration> in(MeasuredFile file) {
    List<DocumentedDeclaration> documented = new ArrayList<>();
    for (BodyDeclaration<?> declaration : file.parsed().all(BodyDeclaration.class)) {
      file.parsed()
          .doc(declaration)
          .filter(doc -> !doc.isEmpty())
          .ifPresent(doc -> documented.add(new DocumentedDeclaration(declaration, doc)));
    }
    return documented;
  }
}
