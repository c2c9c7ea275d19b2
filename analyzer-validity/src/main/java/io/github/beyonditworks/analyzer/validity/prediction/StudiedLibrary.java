package io.github.beyonditworks.analyzer.validity.prediction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A library in the folder of data.
 *
 * @param folder its own folder
 */
record StudiedLibrary(Path folder) {

  private static final String MAIN = "main";
  private static final String TEST = "test";
  private static final String COVERAGE = "jacoco.xml";
  private static final String MUTATIONS = "mutations.xml";

  /** The libraries below a folder, complete or not, by name. */
  static List<StudiedLibrary> in(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(data)) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> new StudiedLibrary(f.toAbsolutePath().normalize()))
          .filter(l -> !l.name().startsWith("."))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    }
  }

  /** What it is called. */
  String name() {
    return String.valueOf(folder.getFileName());
  }

  /** What its folder lacks, by name; empty when it can be studied. */
  List<String> missing() {
    Stream<String> folders =
        Stream.of(MAIN, TEST).filter(f -> !Files.isDirectory(folder.resolve(f)));
    Stream<String> files = Stream.of(COVERAGE).filter(f -> !Files.isRegularFile(folder.resolve(f)));
    return Stream.concat(folders, files).toList();
  }

  /** The sources of the library. */
  Path main() {
    return folder.resolve(MAIN);
  }

  /** The sources of its tests. */
  Path test() {
    return folder.resolve(TEST);
  }

  /** The report on which branches the tests take. */
  Path coverage() {
    return folder.resolve(COVERAGE);
  }

  /** The report on which mutants the tests notice, where there is one. */
  Optional<Path> mutations() {
    return Optional.of(folder.resolve(MUTATIONS)).filter(Files::isRegularFile);
  }
}
