package io.github.beyonditworks.analyzer.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file holds what it held or what was written, and nothing is left beside it. */
class WholeFileTest {

  private static final int BLOCK = 64;

  @TempDir Path folder;

  @Test
  void a_file_is_made_and_replaced() throws Exception {
    Path file = folder.resolve("a.txt");

    WholeFile.write(file, new byte[] {'1'});
    assertThat(file).hasContent("1");
    WholeFile.write(file, new byte[] {'2'});
    assertThat(file).hasContent("2");
    assertThat(names(folder)).containsExactly("a.txt");
  }

  @Test
  void a_disk_that_is_full_at_any_point_leaves_the_file_as_it_was() throws Exception {
    byte[] fresh = "new".repeat(200).getBytes(StandardCharsets.UTF_8);
    int blocks = fresh.length / BLOCK + 1;
    for (int free = 0; free <= blocks; free++) {
      try (FileSystem disk = Jimfs.newFileSystem(SmallDisk.of(1 + free, BLOCK))) {
        Path file = Files.createDirectory(disk.getPath("/p")).resolve("a.txt");
        Files.writeString(file, "old");

        if (free < blocks) {
          assertThatIOException()
              .as("%d blocks free", free)
              .isThrownBy(() -> WholeFile.write(file, fresh))
              .satisfies(e -> assertThat(DiskTrouble.words(e)).contains("space"));
          assertThat(Files.readString(file)).isEqualTo("old");
        } else {
          WholeFile.write(file, fresh);
          assertThat(Files.readAllBytes(file)).isEqualTo(fresh);
        }
        assertThat(names(file.getParent())).containsExactly("a.txt");
      }
    }
  }

  @Test
  void content_that_fails_half_way_leaves_the_file_as_it_was() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThatIOException()
        .isThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('n');
                      throw new IOException("gone");
                    }));

    assertThat(file).hasContent("old");
    assertThat(names(folder)).containsExactly("a.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_and_permissions_are_kept() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));

    WholeFile.write(link, new byte[] {'1'});

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r-x");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_device_is_written_to_and_not_replaced() {
    Path full = Path.of("/dev/full");

    assertThatIOException()
        .isThrownBy(() -> WholeFile.write(full, new byte[] {'1'}))
        .satisfies(e -> assertThat(DiskTrouble.words(e)).isNotBlank().doesNotContain("Exception"));
    assertThat(full).exists();
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @Test
  void a_name_may_be_as_long_as_the_disk_knows() throws Exception {
    Path file = folder.resolve("a".repeat(251) + ".txt");

    WholeFile.write(file, new byte[] {'1'});

    assertThat(file).hasContent("1");
  }

  @Test
  void a_folder_that_is_not_there_is_named_as_the_reason() {
    assertThatIOException()
        .isThrownBy(() -> WholeFile.write(folder.resolve("no/a.txt"), new byte[1]))
        .isInstanceOf(NoSuchFileException.class)
        .satisfies(
            e -> assertThat(DiskTrouble.words(e)).isEqualTo("there is no such file or folder"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
