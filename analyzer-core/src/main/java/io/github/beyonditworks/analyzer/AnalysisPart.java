package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.source.SourceDiscovery.Discovery;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known of some of a project's files, before anything is said about the whole: made by
 * {@link Analyzer#inspect}, put together by {@link #and}, judged by {@link Analyzer#judge}. Parts
 * may be made one after the other, in other threads or where there is no memory for all sources at
 * once: judged together, they give the analysis that the whole would have given.
 */
public final class AnalysisPart {

  /** No files: joined with any part it gives that part. */
  public static final AnalysisPart NONE =
      new AnalysisPart(new Discovery(List.of(), List.of(), List.of()), Inspection.NONE);

  private final Discovery discovery;
  private final Inspection inspection;

  AnalysisPart(Discovery discovery, Inspection inspection) {
    this.discovery = discovery;
    this.inspection = inspection;
  }

  Discovery discovery() {
    return discovery;
  }

  Inspection inspection() {
    return inspection;
  }

  /** The number of files that were analysed. */
  public int files() {
    return inspection.facts().size();
  }

  /**
   * This part and another one. The order makes no difference; a file that both have counts once.
   */
  public AnalysisPart and(AnalysisPart other) {
    Set<String> found = new HashSet<>();
    discovery.files().forEach(f -> found.add(f.path()));
    Set<String> shared = new HashSet<>();
    for (SourceFile file : other.discovery.files()) {
      if (found.contains(file.path())) {
        shared.add(file.path());
      }
    }
    return new AnalysisPart(
        new Discovery(
            joined(discovery.files(), other.discovery.files(), SourceFile::path, shared),
            distinct(discovery.skipped(), other.discovery.skipped(), SkippedFile::path),
            distinct(discovery.problems(), other.discovery.problems(), Problem::path)),
        new Inspection(
            joined(inspection.facts(), other.inspection.facts(), FileFacts::path, shared),
            joined(inspection.skipped(), other.inspection.skipped(), SkippedFile::path, shared),
            joined(inspection.problems(), other.inspection.problems(), Problem::path, shared),
            inspection.failed() + other.inspection.failed() - failedTwice(other, shared)));
  }

  /** Of the files that both have, those that were neither analysed nor skipped. */
  private static int failedTwice(AnalysisPart part, Set<String> shared) {
    Set<String> failed = new HashSet<>(shared);
    part.inspection.facts().forEach(f -> failed.remove(f.path()));
    part.inspection.skipped().forEach(s -> failed.remove(s.path()));
    return failed.size();
  }

  private static <T> List<T> joined(
      List<T> one, List<T> other, Function<T, String> path, Set<String> shared) {
    List<T> all = new ArrayList<>(one);
    for (T item : other) {
      if (!shared.contains(path.apply(item))) {
        all.add(item);
      }
    }
    all.sort(Comparator.comparing(path));
    return List.copyOf(all);
  }

  private static <T> List<T> distinct(List<T> one, List<T> other, Function<T, String> path) {
    List<T> all = new ArrayList<>(one);
    for (T item : other) {
      if (!one.contains(item)) {
        all.add(item);
      }
    }
    all.sort(Comparator.comparing(path));
    return List.copyOf(all);
  }
}
