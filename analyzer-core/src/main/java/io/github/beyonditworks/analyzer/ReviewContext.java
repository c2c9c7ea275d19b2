package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.CallableFacts.Call;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The untouched test code that touched tests call or extend: rules that follow calls need it, where
 * only a change is looked at. It is found by file name, and what it names in turn, a few steps far.
 */
final class ReviewContext {

  private static final int MOST_STEPS = 4;
  private static final int MOST_FILES = 300;

  private ReviewContext() {}

  static List<FileFacts> of(
      Collection<FileFacts> touched, List<SourceFile> all, AnalysisOptions options)
      throws InterruptedException {
    Set<String> seen = new HashSet<>();
    touched.forEach(f -> seen.add(f.path()));
    List<FileFacts> context = new ArrayList<>();
    List<FileFacts> latest = List.copyOf(touched);
    for (int step = 0; step < MOST_STEPS && context.size() < MOST_FILES; step++) {
      Set<String> names = namesIn(latest);
      List<SourceFile> next =
          all.stream()
              .filter(f -> !f.kind().equals(Optional.of(SourceKind.MAIN)))
              .filter(f -> names.contains(fileName(f)) && seen.add(f.path()))
              .limit(MOST_FILES)
              .toList();
      latest = Inspection.of(next, path -> false, quiet(options)).facts();
      context.addAll(latest);
    }
    return context;
  }

  private static AnalysisOptions quiet(AnalysisOptions options) {
    return options.withProgress(AnalysisOptions.Progress.NONE);
  }

  private static Set<String> namesIn(List<FileFacts> files) {
    Set<String> names = new HashSet<>();
    for (FileFacts file : files) {
      for (CallableFacts callable : file.callables()) {
        names.addAll(callable.superTypes());
        callable.calls().stream().map(Call::receiver).forEach(names::add);
      }
    }
    return names;
  }

  private static String fileName(SourceFile file) {
    String path = file.path();
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
  }
}
