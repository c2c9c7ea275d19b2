package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerFlagsTest {

  private static final String QUICK_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

  @Test
  void the_slow_compiler_is_for_large_inputs() {
    assertThat(WorkerFlags.of(1_000_000, null, false, Map.of())).contains(QUICK_COMPILER_ONLY);
    assertThat(WorkerFlags.of(1_000_000_000, null, false, Map.of()))
        .doesNotContain(QUICK_COMPILER_ONLY);
  }

  @Test
  void a_collector_that_the_environment_names_stays_the_only_one() {
    String ours = "-XX:+UseSerialGC";

    assertThat(WorkerFlags.of(1, null, false, Map.of())).contains(ours);
    assertThat(WorkerFlags.of(1, null, false, Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g")))
        .contains(ours);
    assertThat(
            WorkerFlags.of(
                1, null, false, Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g -XX:+UseParallelGC")))
        .doesNotContain(ours);
  }

  @Test
  void one_thread_collects_for_small_inputs_and_many_for_large_ones() {
    assertThat(WorkerFlags.of(20 << 20, null, false, Map.of()))
        .contains("-XX:+UseSerialGC")
        .doesNotContain("-XX:+UseParallelGC");
    assertThat(WorkerFlags.of(60 << 20, null, false, Map.of()))
        .contains("-XX:+UseParallelGC")
        .doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void a_heap_is_bounded_when_that_is_asked_for() {
    assertThat(WorkerFlags.of(1, " 256m ", false, Map.of())).contains("-Xmx256m");
    assertThat(WorkerFlags.of(1, "", false, Map.of())).noneMatch(f -> f.startsWith("-Xmx"));
  }

  @Test
  void large_pages_are_asked_for_where_the_system_gives_them(@TempDir Path folder)
      throws Exception {
    assertThat(WorkerFlags.of(1, null, true, Map.of())).contains("-XX:+UseTransparentHugePages");
    assertThat(WorkerFlags.of(1, null, false, Map.of())).noneMatch(f -> f.contains("HugePages"));

    Map<String, String> declined = Map.of("JAVA_TOOL_OPTIONS", "-XX:-UseTransparentHugePages");
    assertThat(WorkerFlags.of(1, null, true, declined)).noneMatch(f -> f.contains("HugePages"));

    Path enabled = Files.writeString(folder.resolve("enabled"), "always [madvise] never\n");
    Path size = Files.writeString(folder.resolve("hpage_pmd_size"), "2097152\n");
    assertThat(WorkerFlags.areOffered(folder)).isTrue();
    Files.writeString(size, "536870912\n");
    assertThat(WorkerFlags.areOffered(folder)).isFalse();
    Files.writeString(size, "2097152\n");
    Files.writeString(enabled, "always madvise [never]\n");
    assertThat(WorkerFlags.areOffered(folder)).isFalse();
    assertThat(WorkerFlags.areOffered(folder.resolve("none"))).isFalse();
  }
}
