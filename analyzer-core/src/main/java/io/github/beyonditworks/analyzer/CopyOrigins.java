package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.code.clone.LineGrams;
import io.github.beyonditworks.analyzer.source.ChangedSources;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import io.github.beyonditworks.analyzer.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The untouched files that may hold code which stands in touched ones too. They are found by their
 * lines; only the few that are left are worth parsing, those first that hold what the change adds.
 */
final class CopyOrigins {

  /** So many alike stretches of three lines at least; four lines have two of them. */
  private static final int LEAST_SHARED = 2;

  /** A change is worth so many further files, and one more for each that it touches. */
  private static final int MOST_FILES = 10;

  private static final int MOST_FILES_EVER = 100;

  private static final long[] NONE = {};

  private static final Comparator<Suspect> MOST_ALIKE =
      Comparator.comparingInt(Suspect::added)
          .thenComparingInt(Suspect::shared)
          .reversed()
          .thenComparing(s -> s.file().path());

  private CopyOrigins() {}

  /**
   * A file.
   *
   * @param file the file
   * @param added how many stretches of lines it has in common with what the change adds
   * @param shared how many it has in common with touched files, added or not
   */
  private record Suspect(SourceFile file, int added, int shared) {}

  /** Those that have most in common, sorted by path. */
  static List<SourceFile> of(ChangedSources change, List<SourceFile> all, AnalysisOptions options) {
    long[] present = grams(change.after(), options);
    if (present.length < LEAST_SHARED) {
      return List.of();
    }
    long[] added = LineGrams.without(present, grams(change.before(), options));
    Set<String> touched = change.pathsAfter();
    List<Suspect> suspects = new ArrayList<>();
    for (SourceFile file : all) {
      if (!touched.contains(file.path())) {
        long[] grams = grams(file, options);
        int shared = LineGrams.shared(grams, present);
        if (shared >= LEAST_SHARED) {
          suspects.add(new Suspect(file, LineGrams.shared(grams, added), shared));
        }
      }
    }
    return suspects.stream()
        .sorted(MOST_ALIKE)
        .limit(Math.min(MOST_FILES + change.after().size(), MOST_FILES_EVER))
        .map(Suspect::file)
        .sorted(Comparator.comparing(SourceFile::path))
        .toList();
  }

  private static long[] grams(List<SourceFile> files, AnalysisOptions options) {
    return LineGrams.union(files.stream().map(file -> grams(file, options)).toList());
  }

  /** What cannot be read holds nothing; it has been said of the file elsewhere. */
  private static long[] grams(SourceFile file, AnalysisOptions options) {
    try {
      return LineGrams.of(SourceText.bytes(file, options.maxFileCharacters()));
    } catch (SourceException e) {
      return NONE;
    }
  }
}
