package io.github.beyonditworks.analyzer.code.failure;

import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.code.Libraries.Table;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The catch clauses of a file and what they do, each read once for all rules. */
public final class Failures {

  private final ParsedFile file;
  private final List<CaughtFailure> all = new ArrayList<>();

  private Failures(ParsedFile file) {
    this.file = file;
    for (CatchClause clause : file.all(CatchClause.class)) {
      if (clause.getParentNode().orElse(null) instanceof TryStmt attempt) {
        all.add(new CaughtFailure(clause, attempt));
      }
    }
  }

  /** Those of a file. */
  public static Failures of(ParsedFile file) {
    return file.once(Failures.class, Failures::new);
  }

  /** All that is caught in the file, in source order. */
  public List<CaughtFailure> all() {
    return all;
  }

  /** Where the attempt stands. */
  public Surroundings around(CaughtFailure failure) {
    return Surroundings.of(failure.attempt());
  }

  /** What goes on after the clause. */
  public Aftermath after(CaughtFailure failure) {
    return Aftermath.of(failure);
  }

  /** Whether a comment or the name of the exception says that it was decided to do no more. */
  public boolean isMeant(CaughtFailure failure) {
    String name = failure.variable().toLowerCase(Locale.ROOT);
    return name.equals("_")
        || name.startsWith("ignore")
        || name.startsWith("expected")
        || name.equals("unused")
        || isCommented(failure);
  }

  private boolean isCommented(CaughtFailure failure) {
    Place place = file.place(failure.clause());
    for (SourceComment comment : file.comments()) {
      if (place.covers(comment.place())) {
        return true;
      }
    }
    return false;
  }

  /** Whether all that is caught answers a question more than it reports a failure. */
  public static boolean isAnswer(CaughtFailure failure, Libraries libraries) {
    for (String type : failure.types()) {
      if (!isAnswer(type, libraries) && !isAnswer(KnownThrows.of(failure.attempt()), libraries)) {
        return false;
      }
    }
    return !failure.types().isEmpty();
  }

  private static boolean isAnswer(String type, Libraries libraries) {
    return libraries.hasSimple(Table.ANSWERS, type)
        || type.endsWith("NotFoundException")
        || type.startsWith("NoSuch")
        || type.startsWith("Unknown")
        || type.contains("NotExist")
        || type.contains("Parse")
        || type.contains("Format")
        || type.contains("Syntax");
  }
}
