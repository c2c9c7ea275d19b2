package io.github.beyonditworks.analyzer.code.edit;

import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.List;
import java.util.Optional;

/** Lines that go as they are. */
public final class WholeLines {

  private WholeLines() {}

  /** Takes out what stands somewhere where nothing else stands on its lines. */
  public static Optional<Mend> without(ParsedFile file, Place place) {
    return standsAlone(file, place)
        ? Optional.of(without(file, place.line(), place.endLine()))
        : Optional.empty();
  }

  /** Takes lines out; of the blank lines around them one is enough, and none before a brace. */
  public static Mend without(ParsedFile file, int first, int last) {
    return Mend.of(
        Edit.withoutLines(needsNoBlankLine(file, first, last) ? first - 1 : first, last));
  }

  static boolean standsAlone(ParsedFile file, Place place) {
    String head = file.lines().get(place.line() - 1);
    String end = file.lines().get(place.endLine() - 1);
    return head.substring(0, Math.min(head.length(), place.column() - 1)).isBlank()
        && end.substring(Math.min(end.length(), place.endColumn())).isBlank();
  }

  private static boolean needsNoBlankLine(ParsedFile file, int first, int last) {
    List<String> lines = file.lines();
    int above = first - 2;
    if (above < 0 || last >= lines.size() || !lines.get(above).isBlank()) {
      return false;
    }
    String next = lines.get(last).strip();
    return next.isEmpty() || next.startsWith("}");
  }
}
