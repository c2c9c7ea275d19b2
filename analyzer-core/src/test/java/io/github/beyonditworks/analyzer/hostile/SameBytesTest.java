package io.github.beyonditworks.analyzer.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.AnalysisPart;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.report.ReportFormats;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever threads, order, memory, machine and folder. */
class SameBytesTest {

  private static final Path CODE = Path.of("src/main/java/io/github/beyonditworks/analyzer");
  private static final List<String> PACKAGES = List.of("gate", "baseline", "score", "mend");
  private static final int LEAST_JAVA = 17;
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
  private static final int SHUFFLES = 20;

  @TempDir static Path folder;
  private static Path project;
  private static SortedMap<String, String> expected;

  @BeforeAll
  static void analyzeOnce() throws Exception {
    project = copyInto(folder.resolve("first/shop"));
    expected = reports(new Analyzer().analyze(options(project)), folder.resolve("expected"));
    assertThat(expected).hasSizeGreaterThan(10);
  }

  private static Path copyInto(Path target) throws IOException {
    for (String name : PACKAGES) {
      Path to = Files.createDirectories(target.resolve("src/main/java/" + name));
      try (Stream<Path> files = Files.list(CODE.resolve(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, to.resolve(file.getFileName().toString()));
        }
      }
    }
    return target;
  }

  private static AnalysisOptions options(Path of) {
    return AnalysisOptions.of(of).withProjectName("shop");
  }

  private static SortedMap<String, String> reports(Analysis analysis, Path into)
      throws IOException {
    Optional<Path> memory = Optional.of(folder.resolve("memory"));
    ReportWriter.write(analysis, ReportFormats.ALL, into, memory);
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(into)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(into.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static void assertSame(Analysis analysis, String name) throws IOException {
    SortedMap<String, String> actual = reports(analysis, folder.resolve(name));
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((file, text) -> assertThat(actual.get(file)).as(file).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void threads_make_no_difference(int threads) throws Exception {
    assertSame(new Analyzer().analyze(options(project).withThreads(threads)), "threads" + threads);
  }

  @Test
  void orders_make_no_difference() throws Exception {
    List<AnalysisPart> parts = new ArrayList<>();
    for (String name : PACKAGES) {
      parts.add(
          new Analyzer()
              .inspect(
                  options(project)
                      .withRoots(
                          project,
                          List.of(SourceRoot.of(project.resolve("src/main/java/" + name))))));
    }
    Random random = new Random(5);
    for (int i = 0; i < SHUFFLES; i++) {
      Collections.shuffle(parts, random);
      AnalysisPart whole = AnalysisPart.NONE;
      for (AnalysisPart part : parts) {
        whole = random.nextBoolean() ? whole.and(part) : part.and(whole);
      }
      assertSame(new Analyzer().judge(options(project), whole), "order" + i);
    }
  }

  @Test
  void what_is_remembered_makes_no_difference() throws Exception {
    AnalysisOptions remembering = options(project).withCache(folder.resolve("cache"));
    assertSame(new Analyzer().analyze(remembering), "cold");
    assertSame(new Analyzer().analyze(remembering), "warm");
    assertSame(new Analyzer().analyze(remembering), "cold"); // over pages that can be taken over
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-6 -Duser.timezone=Asia/Kolkata",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dline.separator=x -Dfile.encoding=US-ASCII"
      })
  void locale_time_zone_encoding_and_folder_make_no_difference(String flags) throws Exception {
    assertSameWith(Path.of(System.getProperty("java.home")), Arrays.asList(flags.split(" ")));
  }

  @Test
  void another_java_makes_no_difference() throws Exception {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> others = new ArrayList<>();
    for (Path home : homesBeside(own)) {
      if (majorOf(home) > LEAST_JAVA) {
        others.add(home);
      }
    }
    assumeThat(others).as("a Java beside this one, newer than %d", LEAST_JAVA).isNotEmpty();

    for (Path other : others) {
      assertSameWith(other, List.of());
    }
  }

  private static Set<Path> homesBeside(Path own) throws IOException {
    Set<Path> homes = new TreeSet<>();
    try (Stream<Path> beside = Files.list(own.getParent())) {
      for (Path home : beside.toList()) {
        if (Files.isRegularFile(home.resolve("release")) && !home.toRealPath().equals(own)) {
          homes.add(home.toRealPath());
        }
      }
    }
    return homes;
  }

  /** What a runtime says of its version; 0 where it says nothing that can be understood. */
  private static int majorOf(Path home) throws IOException {
    Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
    return version.find() ? Integer.parseInt(version.group(1)) : 0;
  }

  private static void assertSameWith(Path javaHome, List<String> flags) throws Exception {
    String name = Integer.toHexString(javaHome.hashCode() + flags.hashCode());
    Path elsewhere = copyInto(folder.resolve("\u0130stanbul " + name + "/deeper/shop"));
    Path out = folder.resolve("out" + name);
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(flags);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), Other.class.getName()));
    command.addAll(List.of(elsewhere.toUri().toASCIIString(), out.toUri().toASCIIString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();

    SortedMap<String, String> actual = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        actual.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((file, text) -> assertThat(actual.get(file)).as(file).isEqualTo(text));
  }

  /** Whatever loaded these classes, in one line. */
  private static String classPath() throws Exception {
    List<String> places = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      places.add(entry);
    }
    for (Class<?> type : List.of(Other.class, Analyzer.class)) {
      places.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    places.add(System.getProperty("quality.classpath", ""));
    return String.join(File.pathSeparator, places);
  }

  /** An analysis in a process of its own. */
  static final class Other {
    private Other() {}

    /** Analyses a folder into another one. */
    public static void main(String[] arguments) throws Exception {
      Path from = Path.of(java.net.URI.create(arguments[0]));
      Path to = Path.of(java.net.URI.create(arguments[1]));
      ReportWriter.write(new Analyzer().analyze(options(from)), ReportFormats.ALL, to);
    }
  }
}
