package io.github.beyonditworks.analyzer.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hipparchus.stat.descriptive.rank.Median;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * Runs whole processes as users start them, one contender after the other, round after round, so
 * that whatever slows the machine slows all of them. Medians count. Run by {@code mvn -Pbenchmark
 * -DskipTests -Dinvoker.skip install}; the results are in {@code docs/performance.md}.
 */
public final class WholeRuns {

  private static final String VALIDATE = "Maven's start (validate of an empty POM)";
  private static final String PARSER = "JavaParser alone";
  private static final String COLD = "report, cold";
  private static final String WARM = "report, nothing changed";
  private static final String KNOWN = "report, all files known";
  private static final String REVIEW = "review of one changed file among two thousand";
  private static final int COPIES = 9;
  private static final int ALL_BYTES = 210_000_000;

  private final Path sources;
  private final Path folder;
  private final int rounds;
  private final String plugin;
  private final Map<String, List<Measured>> results = new LinkedHashMap<>();
  private int changes;

  private WholeRuns(Path sources, Path folder, int rounds, String version) {
    this.sources = sources.toAbsolutePath();
    this.folder = folder.toAbsolutePath();
    this.rounds = rounds;
    this.plugin = "io.github.beyonditworks:analyzer-maven-plugin:" + version;
  }

  /**
   * Runs.
   *
   * @param arguments {@code compare} or {@code growth}, the sources, the folder with the class
   *     paths, the number of rounds, the version of the plugin
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    WholeRuns runs =
        new WholeRuns(
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            Integer.parseInt(arguments[3]),
            arguments[4]);
    if (arguments[0].equals("growth")) {
      runs.grow();
    } else {
      runs.compare();
    }
  }

  private void compare() throws IOException, InterruptedException {
    Path empty = emptyProject();
    List<Contender> contenders = contenders(empty);
    for (int round = 0; round <= rounds; round++) {
      for (Contender contender : contenders) {
        contender.prepare().run();
        Measured measured = Measured.of(contender.command(), empty, folder);
        if (round > 0) { // the first fills caches, those of the file system too
          results.computeIfAbsent(contender.name(), n -> new ArrayList<>()).add(measured);
        }
      }
    }
    printTable();
  }

  /** What Maven does with nothing to do is the price of its start. */
  private Path emptyProject() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Files.writeString(
        empty.resolve("pom.xml"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>e</groupId><artifactId>e</artifactId>"
            + "<version>1</version><packaging>pom</packaging></project>");
    return empty;
  }

  private List<Contender> contenders(Path empty) throws IOException, InterruptedException {
    Path copy = fresh("sources");
    copyTree(sources, copy, Long.MAX_VALUE);
    commit(copy);
    List<Contender> contenders = new ArrayList<>();
    contenders.add(
        always(VALIDATE, List.of("mvn", "-q", "-o", "-B", "-f", empty.toString(), "validate")));
    contenders.add(
        always(PARSER, java(classPath("runner"), BareParse.class.getName(), copy.toString(), "2")));
    contenders.addAll(reports(copy));
    contenders.addAll(otherTools(copy.toString()));
    return contenders;
  }

  private List<Contender> reports(Path copy) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path repository = repository();
    return List.of(
        new Contender(
            "report, cold, without any cache",
            () -> delete(out.resolve("off")),
            with(report(copy, "off"), "-Dquality.cache=off")),
        new Contender(COLD, () -> forget(out.resolve("cold")), report(copy, "cold")),
        new Contender(KNOWN, () -> delete(out.resolve("warm")), report(copy, "warm")),
        always(WARM, report(copy, "warm")), // what the run before it left is all there
        new Contender("report, one file changed", () -> change(copy), report(copy, "warm")),
        new Contender(REVIEW, () -> changeOne(repository), review(repository)),
        new Contender(
            "report, cold, within Maven",
            () -> delete(out.resolve("within")),
            with(report(copy, "within"), "-Dquality.fork=false", "-Dquality.cache=off")));
  }

  private List<Contender> otherTools(String source) throws IOException {
    return List.of(
        always("PMD quickstart, cold", pmd(source, false)),
        always("PMD quickstart, with its cache", pmd(source, true)),
        always("Checkstyle, Google's style", checkstyle(source)),
        always("CK", ck(source)));
  }

  private static Contender always(String name, List<String> command) {
    return new Contender(name, Contender.Preparation.NONE, command);
  }

  private void printTable() {
    System.out.printf(
        "%n| run | wall s | CPU s | peak MB | wall / parser |%n|---|---|---|---|---|%n");
    for (String name : results.keySet()) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.0f | %.2f |%n",
          name,
          median(results.get(name).stream().map(Measured::wall).toList()),
          median(results.get(name).stream().map(Measured::cpu).toList()),
          median(results.get(name).stream().map(Measured::peak).toList()),
          ratio(name, PARSER));
    }
    System.out.printf(
        Locale.ROOT,
        "%nWall-clock ratios, medians over %d rounds. Maven's start included:%n",
        rounds);
    for (String other : results.keySet()) {
      System.out.printf(
          Locale.ROOT,
          "  %s: %.2f of cold, %.2f of warm%n",
          other,
          ratio(other, COLD),
          ratio(other, WARM));
    }
    System.out.printf(
        Locale.ROOT,
        "Maven's start taken off: cold / parser alone %.2f; CPU of the review / of the parser alone %.2f%n",
        withoutMaven(COLD, Measured::wall),
        withoutMaven(REVIEW, Measured::cpu));
  }

  /** Each round has its own ratio: the median of these is not that of the medians. */
  private double ratio(String one, String other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      ratios.add(results.get(one).get(i).wall() / results.get(other).get(i).wall());
    }
    return median(ratios);
  }

  private double withoutMaven(String run, ToDoubleFunction<Measured> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      double own =
          figure.applyAsDouble(results.get(run).get(i))
              - figure.applyAsDouble(results.get(VALIDATE).get(i));
      ratios.add(own / figure.applyAsDouble(results.get(PARSER).get(i)));
    }
    return median(ratios);
  }

  /** Copies of the sources in a repository of git, all committed. */
  private Path repository() throws IOException, InterruptedException {
    Path repository = fresh("repository");
    for (int i = 0; i < COPIES; i++) {
      copyTree(sources, repository.resolve("module" + i + "/src/main/java"), Long.MAX_VALUE);
    }
    commit(repository);
    return repository;
  }

  /** A project lies in a repository of its own, and this folder may lie in another one. */
  private static void commit(Path repository) throws IOException, InterruptedException {
    git(repository, "init", "-q");
    git(repository, "add", "-A");
    git(
        repository,
        "-c",
        "user.name=b",
        "-c",
        "user.email=b@example.org",
        "commit",
        "-q",
        "-m",
        "0");
  }

  private static void git(Path repository, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(repository.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("git " + String.join(" ", arguments) + " failed");
    }
  }

  /** A change of one file since the only commit. */
  private void changeOne(Path repository) throws IOException, InterruptedException {
    git(repository, "checkout", "-q", ".");
    change(repository);
  }

  private List<String> review(Path repository) {
    return List.of(
        "mvn",
        "-q",
        "-o",
        "-B",
        plugin + ":review",
        "-Dquality.source=" + repository,
        "-Dquality.base=HEAD",
        "-Dquality.outputDirectory=" + folder.resolve("out").resolve("review"));
  }

  /** Time and memory as the input doubles, and how time grows: the exponent of a power law. */
  private void grow() throws IOException, InterruptedException {
    SimpleRegression law = new SimpleRegression();
    System.out.printf("%n| bytes of source | wall s | CPU s | peak MB |%n|---|---|---|---|%n");
    for (long bytes = 400_000; bytes < 2L * ALL_BYTES; bytes *= 2) {
      Path copy = fresh("growing");
      long copied = copyTree(sources, copy, bytes);
      delete(folder.resolve("out/grown"));
      Measured measured =
          Measured.of(
              with(report(copy, "grown"), "-Dquality.cache=off", "-Dquality.heap=1g"),
              folder,
              folder);
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.2f | %.2f | %.0f |%n",
          copied,
          measured.wall(),
          measured.cpu(),
          measured.peak());
      if (copied > ALL_BYTES / 5) {
        law.addData(Math.log((double) copied), Math.log(measured.wall()));
      }
      if (copied < bytes / 2) {
        break;
      }
    }
    System.out.printf(
        Locale.ROOT, "exponent from about 1 million lines on: %.2f%n", law.getSlope());
  }

  /** What is known of files goes, the archive of classes stays: it is made once for a version. */
  private void forget(Path output) throws IOException {
    delete(output);
    Path known = folder.resolve(Measured.CACHES).resolve("beyond-it-works");
    if (Files.isDirectory(known)) {
      try (Stream<Path> all = Files.list(known)) {
        all.filter(Files::isDirectory).forEach(WholeRuns::delete);
      }
    }
  }

  private List<String> report(Path source, String output) {
    return List.of(
        "mvn",
        "-q",
        "-o",
        "-B",
        plugin + ":report",
        "-Dquality.source=" + source,
        "-Dquality.formats=html,json,sarif",
        "-Dquality.outputDirectory=" + folder.resolve("out").resolve(output));
  }

  private static List<String> with(List<String> command, String... arguments) {
    return Stream.concat(command.stream(), Stream.of(arguments)).toList();
  }

  private List<String> pmd(String source, boolean cached) throws IOException {
    List<String> command =
        new ArrayList<>(java(classPath("pmd"), "net.sourceforge.pmd.cli.PmdCli"));
    command.addAll(
        List.of(
            "check", "-d", source, "-R", "rulesets/java/quickstart.xml", "-f", "xml", "-t", "2"));
    command.addAll(List.of("--no-progress", "-r", folder.resolve("out/pmd.xml").toString()));
    if (cached) {
      command.addAll(List.of("--cache", folder.resolve("pmd.cache").toString()));
    } else {
      command.add("--no-cache");
    }
    return command;
  }

  private List<String> checkstyle(String source) throws IOException {
    return java(
        classPath("checkstyle"),
        "com.puppycrawl.tools.checkstyle.Main",
        "-c",
        "/google_checks.xml",
        "-o",
        folder.resolve("out/checkstyle.txt").toString(),
        source);
  }

  private List<String> ck(String source) throws IOException {
    String tables = Files.createDirectories(folder.resolve("out/ck")) + "/";
    return java(
        classPath("ck"),
        "com.github.mauricioaniche.ck.Runner",
        source,
        "false",
        "0",
        "false",
        tables);
  }

  private static List<String> java(String classPath, String mainClass, String... arguments) {
    return Stream.concat(
            Stream.of("java", "-classpath", classPath, mainClass), Stream.of(arguments))
        .toList();
  }

  /** The runner's own is its classes and what they need. */
  private String classPath(String artifact) throws IOException {
    String written =
        Files.readString(folder.resolve(artifact + ".classpath"), StandardCharsets.UTF_8).strip();
    return artifact.equals("runner")
        ? System.getProperty("java.class.path") + File.pathSeparator + written
        : written;
  }

  /** Another file each time, with a line that nobody minds. */
  private void change(Path copy) throws IOException {
    try (Stream<Path> walk = Files.walk(copy)) {
      List<Path> files = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      Path file = files.get((changes * 37 + 11) % files.size());
      changes++;
      Files.writeString(file, "\n// change " + changes + "\n", StandardOpenOption.APPEND);
    }
  }

  private Path fresh(String name) throws IOException {
    Path fresh = folder.resolve(name);
    delete(fresh);
    return Files.createDirectories(fresh);
  }

  /** Copies Java files until there are enough bytes; answers how many there are. */
  private static long copyTree(Path from, Path to, long enough) throws IOException {
    long copied = 0;
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        if (copied >= enough) {
          break;
        }
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
        copied += Files.size(file);
      }
    }
    return copied;
  }

  private static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(tree)) {
      walk.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double median(List<Double> values) {
    return new Median().evaluate(values.stream().mapToDouble(d -> d).toArray());
  }
}
