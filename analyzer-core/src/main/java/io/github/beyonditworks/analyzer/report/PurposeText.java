package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Documents;
import io.github.beyonditworks.analyzer.model.ProjectKind;
import io.github.beyonditworks.analyzer.model.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In words: what the project was taken for, and which documents were seen. */
final class PurposeText {

  private PurposeText() {}

  /** The lines, not yet made inert: they hold names of files and types. */
  static List<String> lines(Analysis analysis) {
    List<String> lines = new ArrayList<>();
    Purpose purpose = analysis.purpose();
    boolean library = purpose.kind() == ProjectKind.LIBRARY;
    lines.add(
        String.format(
            Locale.ROOT,
            "taken for %s: %s ('project: %s' in quality.yml says otherwise)",
            library ? "a library" : "an application",
            purpose.reason(),
            library ? ProjectKind.APPLICATION.id() : ProjectKind.LIBRARY.id()));
    Documents documents = analysis.documents();
    List<String> seen = new ArrayList<>();
    if (!documents.readmes().isEmpty()) {
      seen.add(documents.readmes().get(0));
    }
    if (documents.decisions() > 0) {
      seen.add(
          documents.decisions() == 1
              ? "1 record of a decision"
              : documents.decisions() + " records of decisions");
    }
    if (documents.packages() > 0) {
      seen.add(
          String.format(
              Locale.ROOT,
              "%,d of %,d packages described",
              documents.describedPackages(),
              documents.packages()));
    }
    if (!seen.isEmpty()) {
      lines.add("documents: " + String.join(", ", seen));
    }
    return lines;
  }
}
