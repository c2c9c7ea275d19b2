package io.github.beyonditworks.analyzer.invariance;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project's sources in memory.
 *
 * @param files their text by path
 */
record Code(SortedMap<String, String> files) {

  private static final Path REPOSITORY = Path.of("..");

  /** This repository's production code and its examples. */
  static Code ofThisRepository() {
    SortedMap<String, String> files = new TreeMap<>();
    read("analyzer-core/src/main/java", files);
    read("analyzer-maven-plugin/src/main/java", files);
    read("examples", files);
    return new Code(files);
  }

  static Code of(String path, String text) {
    return new Code(new TreeMap<>(Map.of(path, text)));
  }

  /** What builds unpack was formatted by others. */
  private static boolean isOwn(Path path) {
    String name = path.toString().replace('\\', '/');
    return name.endsWith(".java") && !name.contains("/target/");
  }

  private static void read(String folder, SortedMap<String, String> into) {
    try (Stream<Path> paths = Files.walk(REPOSITORY.resolve(folder))) {
      for (Path path : paths.filter(Code::isOwn).toList()) {
        String relative = REPOSITORY.relativize(path).toString().replace('\\', '/');
        into.put(relative, Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same files, each with another text. */
  Code with(UnaryOperator<String> change) {
    return new Code(
        files.entrySet().parallelStream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e -> change.apply(e.getValue()),
                    (first, second) -> first,
                    TreeMap::new)));
  }

  Analysis analyze() {
    return analyze(UnaryOperator.identity());
  }

  /** Analyses the files in a folder of their own, which is gone afterwards. */
  Analysis analyze(UnaryOperator<AnalysisOptions> options) {
    try {
      Path folder = Files.createTempDirectory("code");
      try {
        for (Map.Entry<String, String> file : files.entrySet()) {
          Path path = folder.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.writeString(path, file.getValue());
        }
        return new Analyzer().analyze(options.apply(AnalysisOptions.of(folder)));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while analysing", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
