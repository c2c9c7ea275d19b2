package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkerFlagsTest {

  private static final String QUICK_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

  @Test
  void the_slow_compiler_is_for_large_inputs() {
    assertThat(WorkerFlags.of(1_000_000, null, Map.of())).contains(QUICK_COMPILER_ONLY);
    assertThat(WorkerFlags.of(1_000_000_000, null, Map.of())).doesNotContain(QUICK_COMPILER_ONLY);
  }

  @Test
  void a_collector_that_the_environment_names_stays_the_only_one() {
    String ours = "-XX:+UseSerialGC";

    assertThat(WorkerFlags.of(1, null, Map.of())).contains(ours);
    assertThat(WorkerFlags.of(1, null, Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g"))).contains(ours);
    assertThat(WorkerFlags.of(1, null, Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g -XX:+UseParallelGC")))
        .doesNotContain(ours);
  }

  @Test
  void one_thread_collects_for_small_inputs_and_many_for_large_ones() {
    assertThat(WorkerFlags.of(20 << 20, null, Map.of()))
        .contains("-XX:+UseSerialGC")
        .doesNotContain("-XX:+UseParallelGC");
    assertThat(WorkerFlags.of(60 << 20, null, Map.of()))
        .contains("-XX:+UseParallelGC")
        .doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void a_heap_is_bounded_when_that_is_asked_for() {
    assertThat(WorkerFlags.of(1, " 256m ", Map.of())).contains("-Xmx256m");
    assertThat(WorkerFlags.of(1, "", Map.of())).noneMatch(f -> f.startsWith("-Xmx"));
  }
}
