package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CacheFolderTest {

  private static final Path PROJECT = Path.of("/work/shop").toAbsolutePath();

  @Test
  void off_is_none() throws TaskException {
    assertThat(CacheFolder.of(task(" off "), Map.of())).isEmpty();
  }

  @Test
  void a_folder_that_is_named_is_seen_from_the_project() throws TaskException {
    assertThat(CacheFolder.of(task(".quality-cache"), Map.of()))
        .contains(PROJECT.resolve(".quality-cache"));
  }

  @Test
  void a_name_that_is_none_is_a_mistake_in_the_configuration() {
    assertThatThrownBy(() -> CacheFolder.of(task("a\0b"), Map.of()))
        .isInstanceOf(TaskException.class)
        .hasMessageStartingWith("The configuration cannot be used: quality.cache: ");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void without_a_name_it_is_among_the_users_caches_one_a_repository() throws TaskException {
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", "/caches");

    Path folder = CacheFolder.of(task(null), environment).orElseThrow();

    assertThat(folder.getParent()).isEqualTo(Path.of("/caches/beyond-it-works"));
    assertThat(folder.getFileName().toString()).matches("shop-[0-9a-f]{1,8}");
    assertThat(CacheFolder.of(task(""), environment)).contains(folder);
    assertThat(CacheFolder.of(task(PROJECT.resolve("module"), null), environment).orElseThrow())
        .isNotEqualTo(folder);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_for_caches_that_is_not_absolute_is_not_heeded() throws TaskException {
    assertThat(CacheFolder.of(task(null), Map.of("XDG_CACHE_HOME", "caches")).orElseThrow())
        .startsWithRaw(Path.of(System.getProperty("user.home"), ".cache"));
  }

  private static Task task(String cache) {
    return task(PROJECT, cache);
  }

  private static Task task(Path project, String cache) {
    return Tasks.in(project, new ReportGoal(null), "out", cache);
  }
}
