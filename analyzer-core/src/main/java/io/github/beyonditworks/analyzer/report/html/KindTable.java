package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table about one kind of code: production code and tests are judged on scales of their own.
 *
 * @param title the kind of code
 * @param rows the rows
 * @param <R> what a row shows
 */
public record KindTable<R>(String title, List<R> rows) {

  /** The tables that have rows, production code first. */
  static <R> List<KindTable<R>> each(Function<SourceKind, List<R>> rows) {
    List<KindTable<R>> tables = new ArrayList<>();
    for (SourceKind kind : SourceKind.values()) {
      List<R> own = rows.apply(kind);
      if (!own.isEmpty()) {
        tables.add(new KindTable<>(title(kind), own));
      }
    }
    return List.copyOf(tables);
  }

  static String title(SourceKind kind) {
    return kind == SourceKind.TEST ? "Test code" : "Production code";
  }
}
