package io.github.beyonditworks.analyzer.code.edit;

import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.List;
import java.util.Optional;

/** Edits of documentation comments. */
public final class DocEdits {

  private DocEdits() {}

  /** Takes out a comment that has lines of its own. */
  public static Optional<Mend> without(ParsedFile file, DocComment doc) {
    return WholeLines.standsAlone(file, doc.place())
        ? Optional.of(Mend.of(Edit.withoutLines(doc.place().line(), doc.place().endLine())))
        : Optional.empty();
  }

  /** Takes out a tag with the lines that belong to it; the whole comment where it was all of it. */
  public static Optional<Mend> without(ParsedFile file, DocComment doc, BlockTag tag) {
    List<BlockTag> tags = doc.blockTags();
    int at = tags.indexOf(tag);
    int first = tag.place().line();
    if (at < 0 || first == doc.place().line()) {
      return Optional.empty();
    }
    if (tags.size() == 1 && doc.description().isEmpty()) {
      return without(file, doc);
    }
    boolean isLast = at == tags.size() - 1;
    int last = isLast ? lastLine(file, doc.place()) : tags.get(at + 1).place().line() - 1;
    while (isLast && first - 1 > doc.place().line() && saysNothing(file, first - 1)) {
      first--;
    }
    return last >= tag.place().line()
        ? Optional.of(Mend.of(Edit.withoutLines(first, last)))
        : Optional.empty();
  }

  /** The last line that a tag can have for itself; 0 where the comment ends on a line of text. */
  private static int lastLine(ParsedFile file, Place comment) {
    String end = file.lines().get(comment.endLine() - 1);
    if (end.stripLeading().startsWith("///")) {
      return comment.endLine();
    }
    boolean ofItsOwn = end.substring(0, comment.endColumn()).strip().equals("*/");
    return ofItsOwn ? comment.endLine() - 1 : 0;
  }

  private static boolean saysNothing(ParsedFile file, int line) {
    String text = file.lines().get(line - 1).strip();
    return text.equals("*") || text.equals("///") || text.isEmpty();
  }

  /** Lets a tag speak of something else. */
  public static Optional<Mend> renamed(ParsedFile file, BlockTag tag, String name) {
    Place place = tag.place();
    String line = file.lines().get(place.line() - 1);
    int at = line.indexOf(tag.argument(), place.column() + tag.name().length());
    if (at < 0) {
      return Optional.empty();
    }
    int end = at + tag.argument().length();
    return Optional.of(Mend.of(new Edit(place.line(), at + 1, place.line(), end + 1, name)));
  }
}
