package io.github.beyonditworks.analyzer.code.prose;

import com.github.javaparser.ast.body.CallableDeclaration;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;

/** The documented methods and constructors of a file, their comments read once for all rules. */
public final class DocumentedCallables {

  /** One word in so many holds English sentences together; in other languages hardly any does. */
  private static final int WORDS_PER_FUNCTION_WORD = 12;

  private final List<DocumentedCallable> english;

  private DocumentedCallables(List<DocumentedCallable> english) {
    this.english = english;
  }

  /**
   * The methods and constructors of a file whose documentation is in English, in source order; none
   * where the file's documentation is in another language.
   */
  public static List<DocumentedCallable> inEnglish(ParsedFile file) {
    return file.once(DocumentedCallables.class, DocumentedCallables::read).english;
  }

  private static DocumentedCallables read(ParsedFile file) {
    List<DocumentedCallable> found = new ArrayList<>();
    int words = 0;
    int functionWords = 0;
    for (CallableDeclaration<?> callable : file.all(CallableDeclaration.class)) {
      DocComment doc = file.doc(callable).orElse(null);
      if (doc != null && !doc.isEmpty() && !doc.inheritsDoc()) {
        DocProse prose = DocProse.of(doc);
        words += prose.words();
        functionWords += prose.functionWords();
        found.add(new DocumentedCallable(callable, doc, prose));
      }
    }
    boolean english = functionWords * WORDS_PER_FUNCTION_WORD >= words;
    return new DocumentedCallables(english ? found : List.of());
  }
}
