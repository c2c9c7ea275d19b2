package io.github.beyonditworks.analyzer.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The classes that a worker leaves for the next one. */
@EnabledOnOs(OS.LINUX) // where the folder for caches can be chosen by a variable
class ClassArchiveTest {

  @TempDir Path folder;

  private Path product;
  private File library;

  @BeforeEach
  void someRunWasHereBefore() throws Exception {
    product = Files.createDirectories(folder.resolve("beyond-it-works"));
    library = jar("library.jar", "META-INF/MANIFEST.MF", "A.class");
  }

  @Test
  void the_first_worker_makes_it_and_the_next_ones_use_it() throws Exception {
    ClassArchive first = archive(null).orElseThrow();
    assertThat(first.flags()).contains("-XX:ArchiveClassesAtExit=" + first.made());
    Files.writeString(first.made(), "archived");

    first.settle();

    ClassArchive next = archive(null).orElseThrow();
    assertThat(next.flags()).contains("-XX:SharedArchiveFile=" + first.file());
    assertThat(product).isDirectoryNotContaining("glob:**.making");
  }

  @Test
  void another_library_is_another_archive() throws Exception {
    Path file = archive(null).orElseThrow().file();

    library = jar("library.jar", "META-INF/MANIFEST.MF", "A.class", "B.class");

    assertThat(archive(null).orElseThrow().file()).isNotEqualTo(file);
  }

  @Test
  void the_first_run_on_a_machine_of_a_ci_host_makes_none() throws Exception {
    Files.delete(product);
    Map<String, String> host = Map.of("XDG_CACHE_HOME", folder.toString(), "CI", "true");

    assertThat(ClassArchive.of(task(null), List.of(library), host)).isEmpty();
    assertThat(archive(null)).isPresent();
    assertThat(ClassArchive.of(task(null), List.of(library), host)).isPresent();
  }

  @Test
  void it_is_nowhere_but_in_the_users_own_folder() {
    assertThat(archive("target/cache")).isEmpty();
    assertThat(archive("off")).isEmpty();
  }

  @Test
  void classes_in_folders_cannot_be_archived() {
    assertThat(ClassArchive.of(task(null), List.of(folder.toFile()), environment())).isEmpty();
  }

  @Test
  void what_was_not_made_for_long_goes() throws Exception {
    Path old = Files.createFile(product.resolve("classes-1.jsa"));
    Path halfMade = Files.createFile(product.resolve("classes-2.making"));
    for (Path file : List.of(old, halfMade)) {
      FileTime then =
          FileTime.from(Files.getLastModifiedTime(file).toInstant().minus(Duration.ofDays(31)));
      Files.setLastModifiedTime(file, then);
    }
    ClassArchive archive = archive(null).orElseThrow();
    Files.writeString(archive.made(), "archived");

    archive.settle();

    assertThat(old).doesNotExist();
    assertThat(halfMade).doesNotExist();
    assertThat(archive.file()).exists();
  }

  @Test
  void none_is_made_of_a_signed_library() throws Exception {
    library =
        jar("signed.jar", "META-INF/MANIFEST.MF", "META-INF/K.SF", "META-INF/K.RSA", "A.class");

    assertThat(archive(null)).isEmpty();
  }

  @Test
  void what_is_no_archive_goes_without() throws Exception {
    Files.writeString(library.toPath(), "no archive");

    assertThat(archive(null)).isEmpty();
  }

  private File jar(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        out.write((entry.endsWith(".MF") ? "Manifest-Version: 1.0\r\n" : entry).getBytes(UTF_8));
      }
    }
    return file.toFile();
  }

  private Optional<ClassArchive> archive(String cache) {
    return ClassArchive.of(task(cache), List.of(library), environment());
  }

  private Map<String, String> environment() {
    return Map.of("XDG_CACHE_HOME", folder.toString());
  }

  private Task task(String cache) {
    return Tasks.in(folder, new ReportGoal(null), "out", cache);
  }
}
