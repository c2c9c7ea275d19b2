package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.evidence.AnalysedSources;
import io.github.beyonditworks.analyzer.evidence.AnalysedSources.OnDisk;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.source.ShownPath;
import io.github.beyonditworks.analyzer.source.SourceDiscovery.Discovery;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which files there were, and what became of each.
 *
 * @param options what was asked for
 * @param discovery what was found on disk
 * @param now what was read of it
 */
record Inventory(AnalysisOptions options, Discovery discovery, Inspection now) {

  /** What could not be found or read, for others to add to. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(discovery.problems());
    problems.addAll(now.problems());
    return problems;
  }

  /** All that was found, analysed or not: evidence about the others is not foreign. */
  AnalysedSources sources() {
    return new AnalysedSources(
        options.repositoryRoot(),
        new ShownPath(options.repositoryRoot())::of,
        options.charset(),
        discovery.files().stream()
            .flatMap(f -> f.location().map(l -> new OnDisk(f.path(), l)).stream())
            .toList());
  }

  /** The files that were not analysed, by path. */
  List<SkippedFile> skipped() {
    List<SkippedFile> skipped = new ArrayList<>(discovery.skipped());
    skipped.addAll(now.skipped());
    skipped.sort(Comparator.comparing(SkippedFile::path));
    return skipped;
  }

  /** How much there was. */
  Analysis.Summary summary(int suppressed) {
    int failed = now.failed() + neverOpened();
    int files = now.facts().size() + failed + now.skipped().size();
    return new Analysis.Summary(
        files + discovery.skipped().size(),
        now.facts().size(),
        discovery.skipped().size() + now.skipped().size(),
        failed,
        now.facts().stream().mapToInt(FileFacts::codeLines).sum(),
        suppressed);
  }

  /** The Java files of which not even the attributes could be read. */
  private int neverOpened() {
    return (int) discovery.problems().stream().filter(p -> p.path().endsWith(".java")).count();
  }

  /** Where the files stand on disk, by path. */
  Map<String, Path> locations() {
    Map<String, Path> locations = new HashMap<>();
    for (SourceFile file : discovery.files()) {
      file.location().ifPresent(l -> locations.put(file.path(), l));
    }
    return locations;
  }

  /** That there was nothing to analyse. */
  Problem nothingFound() {
    int skipped = discovery.skipped().size() + now.skipped().size();
    String path = options.roots().isEmpty() ? "." : shown(options.roots().get(0).directory());
    String message =
        skipped == 0
            ? "no Java files were found here"
            : String.format(Locale.ROOT, "all %d Java files found were left out", skipped);
    return new Problem(Problem.Kind.READ, path, 0, 0, message);
  }

  private String shown(Path directory) {
    String shown = new ShownPath(options.repositoryRoot()).of(directory);
    return shown.isEmpty() ? "." : shown;
  }
}
