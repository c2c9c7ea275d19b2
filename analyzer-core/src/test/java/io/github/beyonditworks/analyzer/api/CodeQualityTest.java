package io.github.beyonditworks.analyzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeQualityTest {

  private static final Map<String, String> SOURCES =
      Map.of(
          "src/main/java/acme/Sum.java",
          """
          package acme;

          /** Adds up. */
          public class Sum {
            /** The sum. */
            public int of(int a, int b) {
              try {
                return a + b;
              } catch (ArithmeticException e) {
              }
              return 0;
            }

            /** Does much. */
            public int much(int a, int b, int c, int d, int e, int f, int g) {
              return a + b + c + d + e + f + g * 4711;
            }
          }
          """,
          "src/test/java/acme/SumTest.java",
          "package acme;\nclass SumTest { @org.junit.jupiter.api.Test void adds() {} }\n",
          "src/main/java/acme/Broken.java",
          "package acme;\nclass Broken { void m( }\n");

  @TempDir Path folder;

  @Test
  void sources_from_memory_have_the_result_of_those_on_disk() throws Exception {
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }

    QualityResult fromDisk = CodeQuality.of(folder).named("acme").analyze();
    QualityResult fromMemory = CodeQuality.ofSources(SOURCES).named("acme").analyze();

    assertThat(fromMemory).isEqualTo(fromDisk);
    assertThat(fromMemory.findings())
        .extracting(QualityFinding::rule)
        .contains("empty-catch", "parameter-count", "empty-test");
    assertThat(fromMemory.problems())
        .extracting(QualityProblem::path)
        .containsExactly("src/main/java/acme/Broken.java");
    assertThat(fromMemory.files()).extracting(FileQuality::test).contains(true, false);
  }

  @Test
  void a_result_is_read_back_from_its_report() throws Exception {
    QualityResult result =
        CodeQuality.ofSources(SOURCES)
            .acceptedBy("# nothing yet\n")
            .withReports(folder, "json")
            .analyze();

    assertThat(QualityResult.read(folder.resolve("quality.json"))).isEqualTo(result);
  }

  @Test
  void configuration_threads_cache_and_progress_are_used() throws Exception {
    AtomicInteger done = new AtomicInteger();

    QualityResult result =
        CodeQuality.ofSources(SOURCES)
            .configuredBy("rules:\n  parameter-count: off\n")
            .withThreads(1)
            .withCache(folder.resolve("cache"))
            .withProgress((d, total) -> done.incrementAndGet())
            .analyze();

    assertThat(result.findings())
        .extracting(QualityFinding::rule)
        .contains("empty-catch")
        .doesNotContain("parameter-count");
    assertThat(done).hasValue(SOURCES.size());
    assertThat(folder.resolve("cache")).isNotEmptyDirectory();
  }

  @Test
  void what_cannot_be_used_is_said() {
    CodeQuality quality = CodeQuality.of(folder);

    assertThatThrownBy(() -> quality.configuredBy("rulez: {}"))
        .isInstanceOf(QualityException.class)
        .hasMessageContaining("quality.yml:1:1");
    assertThatThrownBy(() -> CodeQuality.of(folder.resolve("none")).analyze())
        .isInstanceOf(QualityException.class)
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> quality.withReports(folder, "htm"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("htm");
    assertThatThrownBy(() -> CodeQuality.ofSources(Map.of("../A.java", "class A {}")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CodeQuality.ofSources(Map.of("/A.java", "class A {}")))
        .isInstanceOf(IllegalArgumentException.class);
    for (String json : new String[] {"", "{}", "[1]", "{\"schemaVersion\":\"9\"}"}) {
      assertThatThrownBy(() -> QualityResult.parse(json)).isInstanceOf(QualityException.class);
    }
  }

  @Test
  void an_interrupted_thread_stops() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> CodeQuality.ofSources(SOURCES).analyze())
        .isInstanceOf(InterruptedException.class);
  }
}
