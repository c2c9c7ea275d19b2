package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.hostile.Corruption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever befalls the files that a goal reads beside sources, the gate that fails goes on to fail,
 * or the goal says what it cannot use. How often is the property {@code quality.corruptions.goals}.
 */
class CorruptedFilesTest {

  private static final int OFTEN = Integer.getInteger("quality.corruptions.goals", 20);

  private static final String SUM =
      """
      package shop;

      public class Sum {
        public int of(int x) {
          try {
            return x;
          } catch (RuntimeException e) {
          }
          return 0;
        }
      }
      """;

  private static final String COVERAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <report name="shop"><package name="shop"><class name="shop/Sum" sourcefilename="Sum.java">
      <method name="of" desc="(I)I" line="4"><counter type="LINE" missed="1" covered="2"/></method></class>
      <sourcefile name="Sum.java"><line nr="6" mi="0" ci="2" mb="0" cb="0"/></sourcefile></package></report>
      """;

  private static final String CONFIGURATION = "gate:\n  maximum-findings:\n    info: 0\n";

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("src/Sum.java"), SUM);
    Files.writeString(
        folder.resolve("src/Other.java"), SUM.replace("Sum", "Other").replace("} catch", "}catch"));
    Files.writeString(folder.resolve("jacoco.xml"), COVERAGE);
    write("quality.yml", CONFIGURATION.getBytes(StandardCharsets.UTF_8));
    TaskRun.of(task(new BaselineGoal(true, "info")), new Heard());
    String baseline = Files.readString(folder.resolve("quality-baseline.txt"));
    write(
        "quality-baseline.txt",
        String.join("\n", baseline.lines().filter(l -> !l.contains("shop.Other")).toList())
            .getBytes(StandardCharsets.UTF_8));
    assertThat(check()).hasValueSatisfying(f -> assertThat(f).contains("gate"));
  }

  @Test
  void a_baseline_never_accepts_more() throws Exception {
    assertFailing("quality-baseline.txt");
  }

  @Test
  void coverage_never_lets_more_pass() throws Exception {
    assertFailing("jacoco.xml");
  }

  @Test
  void the_cache_never_lets_more_pass() throws Exception {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder.resolve("cache"))) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      if (Files.exists(file)) {
        assertFailing(folder.relativize(file).toString());
      }
    }
  }

  @Test
  void a_configuration_is_read_or_refused() throws Exception {
    byte[] whole = Files.readAllBytes(folder.resolve("quality.yml"));
    Random random = new Random(8);
    for (int i = 0; i < OFTEN; i++) {
      write("quality.yml", Corruption.of(whole, random));
      try {
        check();
      } catch (TaskException e) {
        assertThat(e).hasMessageStartingWith("The configuration cannot be used: ");
      }
    }
  }

  private void assertFailing(String name) throws Exception {
    byte[] whole = Files.readAllBytes(folder.resolve(name));
    Random random = new Random(name.hashCode());
    for (int i = 0; i < OFTEN; i++) {
      write(name, Corruption.of(whole, random));
      try {
        assertThat(check()).as("%s, corruption %d", name, i).isPresent();
      } catch (TaskException e) {
        assertThat(e).hasMessageStartingWith("The configuration cannot be used: the baseline ");
      }
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private Optional<String> check() throws Exception {
    return TaskRun.of(task(new CheckGoal(true, new TreeMap<>(), new TreeMap<>())), new Heard());
  }

  private Task task(Goal goal) {
    return Tasks.in(folder, goal, "out", "cache", List.of("jacoco.xml"));
  }
}
