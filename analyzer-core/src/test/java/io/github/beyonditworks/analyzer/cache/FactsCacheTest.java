package io.github.beyonditworks.analyzer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.cache.FactsCache.Known;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run keeps for the next one, and what becomes of it when something is wrong. */
class FactsCacheTest {

  private static final long PLENTY = 1 << 20;

  @TempDir Path temporary;

  @Test
  void what_one_run_keeps_the_next_one_finds() throws IOException {
    keep("A", "B");

    try (FactsCache cache = cache()) {
      assertThat(cache.find(key("A"))).contains(known("A"));
      assertThat(cache.find(key("B"))).contains(known("B"));
      assertThat(cache.find(key("C"))).isEmpty();
    }
  }

  @Test
  void a_file_that_is_to_be_left_out_is_known_as_well() throws IOException {
    try (FactsCache cache = cache()) {
      cache.keep(key("A"), new Known(Optional.empty()));
    }

    try (FactsCache cache = cache()) {
      assertThat(cache.find(key("A"))).contains(new Known(Optional.empty()));
    }
  }

  @Test
  void a_run_that_finds_everything_writes_nothing() throws IOException {
    keep("A");
    List<Path> before = files();

    try (FactsCache cache = cache()) {
      assertThat(cache.find(key("A"))).isPresent();
    }

    assertThat(files()).isEqualTo(before).hasSize(1);
  }

  @Test
  void a_damaged_entry_is_unknown_and_its_neighbours_are_not() throws IOException {
    keep("A", "B");
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    bytes[10] ^= 1;
    Files.write(file, bytes);

    try (FactsCache cache = cache()) {
      assertThat(cache.find(key("A"))).isEmpty();
      assertThat(cache.find(key("B"))).contains(known("B"));
    }
  }

  @Test
  void a_file_that_is_cut_off_or_none_of_ours_is_taken_away() throws IOException {
    keep("A");
    Path file = files().get(0);
    Files.write(file, new byte[] {1, 2, 3});
    Files.createFile(folder().resolve("empty" + SegmentWriter.WHOLE));

    try (FactsCache cache = cache()) {
      assertThat(cache.find(key("A"))).isEmpty();
    }

    assertThat(files()).isEmpty();
  }

  @Test
  void every_damage_of_the_index_is_a_miss() throws IOException {
    keep("A");
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int i = whole.length - Segment.FOOTER_BYTES - Segment.INDEX_ENTRY_BYTES;
        i < whole.length;
        i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x40;
      Files.write(file, damaged);

      try (FactsCache cache = cache()) {
        assertThat(cache.find(key("A"))).as("byte %d", i).isEmpty();
      }
    }
  }

  @Test
  void many_files_are_joined_to_one_that_holds_all() throws IOException {
    List<String> names = Stream.iterate(0, i -> i + 1).limit(20).map(i -> "F" + i).toList();
    for (String name : names) {
      keep(name);
      assertThat(files()).hasSizeLessThanOrEqualTo(9);
    }

    try (FactsCache cache = cache()) {
      assertThat(names).allSatisfy(n -> assertThat(cache.find(key(n))).contains(known(n)));
    }
  }

  @Test
  void where_room_runs_out_stays_what_the_last_run_needed() throws IOException {
    keep("A", "B", "C");
    long size = Files.size(files().get(0));

    try (FactsCache cache = FactsCache.in(folder(), size)) {
      assertThat(cache.find(key("B"))).isPresent();
      cache.keep(key("D"), known("D"));
    }

    try (FactsCache cache = cache()) {
      assertThat(files()).hasSize(1);
      assertThat(Files.size(files().get(0))).isLessThanOrEqualTo(size + PLENTY / 1000);
      assertThat(cache.find(key("B"))).isPresent();
      assertThat(cache.find(key("D"))).isPresent();
      assertThat(Stream.of("A", "C").filter(n -> cache.find(key(n)).isPresent()).count())
          .isLessThan(2);
    }
  }

  @Test
  void two_runs_at_once_keep_what_both_found() throws IOException {
    try (FactsCache one = cache();
        FactsCache other = cache()) {
      one.keep(key("A"), known("A"));
      other.keep(key("B"), known("B"));
    }

    try (FactsCache cache = cache()) {
      assertThat(cache.find(key("A"))).isPresent();
      assertThat(cache.find(key("B"))).isPresent();
    }
  }

  @Test
  void a_run_reads_on_while_another_one_joins_what_it_reads() throws IOException {
    for (int i = 0; i < 8; i++) {
      keep("F" + i);
    }
    try (FactsCache reading = cache()) {
      keep("more", "and more");
      keep("still more");

      for (int i = 0; i < 8; i++) {
        assertThat(reading.find(key("F" + i))).contains(known("F" + i));
      }
    }
  }

  @Test
  void many_threads_keep_and_find() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (FactsCache cache = cache()) {
      for (int i = 0; i < 400; i++) {
        String name = "F" + i;
        threads.execute(() -> cache.keep(key(name), known(name)));
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    try (FactsCache cache = cache()) {
      for (int i = 0; i < 400; i++) {
        assertThat(cache.find(key("F" + i))).contains(known("F" + i));
      }
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_no_failure() throws IOException {
    Path file = Files.createFile(temporary.resolve("a file"));

    try (FactsCache cache = FactsCache.in(file.resolve("below it"))) {
      cache.keep(key("A"), known("A"));
      assertThat(cache.find(key("A"))).isEmpty();
    }

    assertThat(file).isEmptyFile();
  }

  @Test
  void what_an_ended_process_left_is_taken_away_after_a_day() throws IOException {
    Files.createDirectories(folder());
    Path old = Files.createFile(folder().resolve("segment1" + SegmentWriter.WRITING));
    Path young = Files.createFile(folder().resolve("segment2" + SegmentWriter.WRITING));
    FileTime now = Files.getLastModifiedTime(young);
    Files.setLastModifiedTime(old, FileTime.from(now.toInstant().minus(Duration.ofHours(25))));

    keep("A");

    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void after_its_end_a_cache_takes_nothing() throws IOException {
    FactsCache cache = cache();
    cache.close();

    cache.keep(key("A"), known("A"));

    assertThat(folder()).doesNotExist();
  }

  @Test
  void no_cache_keeps_nothing() {
    try (FactsCache cache = FactsCache.none()) {
      cache.keep(key("A"), known("A"));
      assertThat(cache.find(key("A"))).isEmpty();
    }
  }

  @Test
  void everything_that_decides_is_in_the_key() {
    FactsKeys keys = new FactsKeys(List.of("a", "bc"));
    byte[] content = {1};
    FactsKey key = keys.of("p", Optional.of(SourceKind.MAIN), false, content);

    assertThat(keys.of("p", Optional.of(SourceKind.MAIN), false, content)).isEqualTo(key);
    assertThat(
            List.of(
                keys.of("q", Optional.of(SourceKind.MAIN), false, content),
                keys.of("p", Optional.of(SourceKind.TEST), false, content),
                keys.of("p", Optional.empty(), false, content),
                keys.of("p", Optional.of(SourceKind.MAIN), true, content),
                keys.of("p", Optional.of(SourceKind.MAIN), false, new byte[] {2}),
                new FactsKeys(List.of("ab", "c"))
                    .of("p", Optional.of(SourceKind.MAIN), false, content)))
        .doesNotContain(key)
        .doesNotHaveDuplicates();
  }

  private Path folder() {
    return temporary.resolve("cache");
  }

  private FactsCache cache() {
    return FactsCache.in(folder(), PLENTY);
  }

  private void keep(String... names) {
    try (FactsCache cache = cache()) {
      for (String name : names) {
        cache.keep(key(name), known(name));
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().toList();
    }
  }

  private static FactsKey key(String name) {
    return new FactsKeys(List.of())
        .of(name, Optional.empty(), false, name.getBytes(StandardCharsets.UTF_8));
  }

  private static Known known(String name) {
    FileFacts facts = SampleFacts.of(name);
    return new Known(Optional.of(facts));
  }
}
