package io.github.beyonditworks.analyzer.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.disk.DiskTrouble;
import io.github.beyonditworks.analyzer.disk.SmallDisk;
import io.github.beyonditworks.analyzer.report.ReportFormats;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full, from the first block to the last that is needed, or not to be written to.
 */
class FullDiskTest {

  private static final int BLOCK = 1_024;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    source("A", "class A { void f(int a, int b, int c, int d, int e, int g, int h) { } }");
  }

  private void source(String name, String text) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/main/java"));
    Files.writeString(sources.resolve(name + ".java"), text);
  }

  private Analysis analysis() throws InterruptedException {
    return new Analyzer().analyze(options());
  }

  private AnalysisOptions options() {
    return AnalysisOptions.of(folder).withThreads(1);
  }

  @Test
  void reports_stay_the_old_ones_until_the_new_ones_fit() throws Exception {
    Analysis before = analysis();
    source("B", "class B { int f(int x) { if (x > 4711) { return 1; } return 2; } }");
    Analysis after = analysis();
    Map<String, String> old = reportsOn(roomy(), before);
    int needed = blocks(old) + blocks(reportsOn(roomy(), after));
    boolean fits = false;
    int failures = 0;
    for (int size = blocks(old); !fits; size += Math.max(1, needed / 60)) {
      try (FileSystem disk = Jimfs.newFileSystem(SmallDisk.of(size, BLOCK))) {
        Path output = disk.getPath("/project/quality");
        place(old, output);
        try {
          ReportWriter.write(after, ReportFormats.ALL, output);
          fits = true;
        } catch (IOException e) {
          failures++;
          assertThat(contentOf(output)).as("%d blocks", size).isEqualTo(old);
        }
        assertThat(output.getParent()).as("%d blocks", size).isDirectoryNotContaining("glob:.*");
        assertThat(contentOf(output).get("quality.json").contains("B.java")).isEqualTo(fits);
      }
    }
    assertThat(failures).isGreaterThan(20);
  }

  @Test
  void a_cache_without_room_costs_time_only() throws Exception {
    Analysis right = analysis();
    for (int size = 1; size <= 12; size++) {
      try (FileSystem disk = Jimfs.newFileSystem(SmallDisk.of(size, BLOCK))) {
        Path cache = disk.getPath("/cache");
        for (int run = 0; run < 2; run++) {
          Analysis analysis = new Analyzer().analyze(options().withCache(cache));

          assertThat(analysis.findings()).isEqualTo(right.findings());
          assertThat(analysis.problems()).isEmpty();
        }
        assertThat(contentOf(cache).keySet()).noneMatch(n -> n.endsWith("writing"));
      }
    }
  }

  /** Not even for root. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_disk_that_must_not_be_written_to_says_so_and_costs_a_cache_only_time() throws Exception {
    Analysis right = analysis();

    assertThatIOException()
        .isThrownBy(() -> ReportWriter.write(right, ReportFormats.ALL, Path.of("/sys/quality")))
        .satisfies(e -> assertThat(DiskTrouble.words(e)).doesNotContain("Exception"));
    Analysis cached = new Analyzer().analyze(options().withCache(Path.of("/sys/quality-cache")));
    assertThat(cached.findings()).isEqualTo(right.findings());
    assertThat(cached.problems()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_that_may_not_be_written_to_keeps_the_old_reports() throws Exception {
    Path output = folder.resolve("quality");
    ReportWriter.write(analysis(), ReportFormats.ALL, output);
    Map<String, String> old = contentOf(output);
    File locked = output.toFile();
    assumeThat(locked.setWritable(false) && !Files.isWritable(output)).as("not root").isTrue();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assertThatIOException()
          .isThrownBy(() -> ReportWriter.write(analysis(), ReportFormats.ALL, output));
      assertThat(contentOf(output)).isEqualTo(old);
    } finally {
      assertThat(folder.toFile().setWritable(true) && locked.setWritable(true)).isTrue();
    }
  }

  private static Configuration roomy() {
    return SmallDisk.of(64 << 10, BLOCK);
  }

  private static Map<String, String> reportsOn(Configuration disk, Analysis analysis)
      throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(disk)) {
      Path output = files.getPath("/project/quality");
      ReportWriter.write(analysis, ReportFormats.ALL, output);
      return contentOf(output);
    }
  }

  private static void place(Map<String, String> files, Path folder) throws IOException {
    for (Map.Entry<String, String> entry : files.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue(), ISO_8859_1);
    }
  }

  private static int blocks(Map<String, String> files) {
    return files.values().stream().mapToInt(f -> f.length() / BLOCK + 1).sum();
  }

  private static Map<String, String> contentOf(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          content.put(folder.relativize(file).toString(), Files.readString(file, ISO_8859_1));
        }
      }
    }
    return content;
  }
}
