package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the reports of one kind. */
final class ReportSearch {

  /** How deep below a named folder reports are looked for. */
  private static final int DEPTH = 8;

  private final Kind kind;
  private final Function<Path, String> shown;
  private final List<Problem> problems;

  /** The kinds of reports. */
  enum Kind {
    /** XML reports of JaCoCo. */
    COVERAGE("jacoco[^/]*\\.xml", false),
    /** {@code mutations.xml} of PIT. */
    MUTATIONS("mutations\\.xml", false),
    /** {@code TEST-*.xml} of Surefire and Failsafe. */
    TEST_RESULTS("TEST-[^/]*\\.xml", true);

    private final Pattern name;
    private final boolean shownByFolder;

    Kind(String name, boolean shownByFolder) {
      this.name = Pattern.compile(name);
      this.shownByFolder = shownByFolder;
    }
  }

  /**
   * A search.
   *
   * @param kind what for
   * @param shown names a file for messages
   * @param problems takes what is not there though it was named
   */
  ReportSearch(Kind kind, Function<Path, String> shown, List<Problem> problems) {
    this.kind = kind;
    this.shown = shown;
    this.problems = problems;
  }

  /** The reports that somebody named, by file or by folder. */
  List<ReportFile> named(Path start, List<Path> names) {
    NavigableSet<Path> files = new TreeSet<>();
    for (Path name : names) {
      Path path = start.resolve(name).normalize();
      if (Files.isDirectory(path)) {
        files.addAll(required(path, below(path)));
      } else if (Files.isRegularFile(path)) {
        files.add(path);
      } else {
        problem(path, "does not exist; it was named as a report");
      }
    }
    return reports(files);
  }

  private List<Path> required(Path folder, List<Path> found) {
    if (found.isEmpty()) {
      problem(
          folder,
          String.format(
              Locale.ROOT,
              "holds no report of this kind; its name would have to be like %s",
              kind.name.pattern().replace("[^/]*", "*").replace("\\", "")));
    }
    return found;
  }

  private List<Path> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
      List<Path> found =
          paths.filter(this::isReport).map(p -> p.toAbsolutePath().normalize()).toList();
      return kind == Kind.MUTATIONS ? newestOf(found) : found;
    } catch (IOException | UncheckedIOException e) {
      problem(folder, "cannot be read: " + e.getClass().getSimpleName());
      return List.of();
    }
  }

  /** The reports where the tools put them, below folders of build output. */
  List<ReportFile> byConvention(Collection<Path> buildFolders, Collection<Path> farFolders) {
    NavigableSet<Path> files = new TreeSet<>();
    buildFolders.forEach(b -> files.addAll(conventional(b)));
    if (kind == Kind.COVERAGE) {
      farFolders.forEach(
          b -> files.addAll(existing(b.resolve("site/jacoco-aggregate/jacoco.xml"))));
    }
    return reports(files);
  }

  private List<Path> conventional(Path build) {
    return switch (kind) {
      case COVERAGE ->
          Stream.of(
                  "site/jacoco/jacoco.xml",
                  "site/jacoco-it/jacoco.xml",
                  "site/jacoco-aggregate/jacoco.xml",
                  "jacoco-report/jacoco.xml")
              .flatMap(p -> existing(build.resolve(p)).stream())
              .toList();
      case MUTATIONS -> newestOf(listed(build.resolve("pit-reports"), 2));
      case TEST_RESULTS ->
          Stream.of("surefire-reports", "failsafe-reports")
              .flatMap(p -> listed(build.resolve(p), 1).stream())
              .toList();
    };
  }

  private static List<Path> existing(Path file) {
    return Files.isRegularFile(file) ? List.of(file.toAbsolutePath().normalize()) : List.of();
  }

  private List<Path> listed(Path folder, int depth) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder, depth)) {
      return paths.filter(this::isReport).map(p -> p.toAbsolutePath().normalize()).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private boolean isReport(Path path) {
    return kind.name.matcher(String.valueOf(path.getFileName())).matches()
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** PIT makes a folder for each run, named by the time, unless told otherwise. */
  private static List<Path> newestOf(List<Path> reports) {
    List<Path> newest = new ArrayList<>();
    for (Path report : reports) {
      Path runs = runsOf(report);
      if (reports.stream()
          .filter(r -> runsOf(r).equals(runs))
          .noneMatch(r -> BY_AGE.compare(r, report) > 0)) {
        newest.add(report);
      }
    }
    return newest;
  }

  private static final Comparator<Path> BY_AGE =
      Comparator.comparing(ReportSearch::time).thenComparing(Comparator.naturalOrder());

  private static Path runsOf(Path report) {
    Path folder = report.getParent();
    return folder.getFileName().toString().matches("\\d{8,}") ? folder.getParent() : folder;
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private List<ReportFile> reports(NavigableSet<Path> files) {
    return files.stream()
        .map(
            f ->
                kind.shownByFolder
                    ? new ReportFile(f, shown.apply(f), shown.apply(f.getParent()))
                    : new ReportFile(f, shown.apply(f)))
        .toList();
  }

  private void problem(Path path, String message) {
    problems.add(new Problem(Problem.Kind.EVIDENCE, shown.apply(path), 0, 0, message));
  }
}
