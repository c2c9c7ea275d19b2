package io.github.beyonditworks.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.source.SourceDiscovery.Discovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourceDiscoveryTest {

  @TempDir Path folder;

  @Test
  void paths_tell_test_code_from_production_code() throws IOException {
    write(
        "src/main/java/A.java",
        "src/test/java/B.java",
        "src/integration-test/java/C.java",
        "src/jmh/java/D.java",
        "D.java");

    Discovery found = discover();

    assertThat(found.files())
        .extracting(SourceFile::path)
        .containsExactly(
            "D.java",
            "src/integration-test/java/C.java",
            "src/jmh/java/D.java",
            "src/main/java/A.java",
            "src/test/java/B.java");
    assertThat(found.files())
        .extracting(SourceFile::kind)
        .containsExactly(
            Optional.empty(),
            Optional.of(SourceKind.TEST),
            Optional.of(SourceKind.TEST),
            Optional.of(SourceKind.MAIN),
            Optional.of(SourceKind.TEST));
  }

  @Test
  void a_roots_own_kind_wins() throws IOException {
    write("code/A.java");

    Discovery found =
        discover(List.of(SourceRoot.test(folder.resolve("code"))), List.of(), List.of());

    assertThat(found.files().get(0).kind()).contains(SourceKind.TEST);
  }

  @Test
  void test_code_is_left_out_on_demand() throws IOException {
    write("src/main/java/A.java", "src/test/java/B.java");

    Discovery found =
        SourceDiscovery.discover(
            folder,
            List.of(SourceRoot.of(folder)),
            new PathChoice(List.of(), List.of(), false, true));

    assertThat(paths(found)).containsExactly("src/main/java/A.java");
    assertThat(found.skipped())
        .containsExactly(new SkippedFile("src/test/java/B.java", "test code"));
  }

  @Test
  void hidden_folders_and_build_output_are_not_entered() throws IOException {
    write(".idea/A.java", "pom.xml", "target/B.java", "src/main/java/com/build/C.java");

    assertThat(paths(discover())).containsExactly("src/main/java/com/build/C.java");
  }

  @Test
  void generated_folders_are_left_out_with_a_row() throws IOException {
    write("src/main/generated/A.java", "src/main/java/B.java");

    Discovery found = discover();

    assertThat(paths(found)).containsExactly("src/main/java/B.java");
    assertThat(found.skipped())
        .containsExactly(new SkippedFile("src/main/generated/A.java", "generated source"));
  }

  @Test
  void a_link_out_of_the_project_is_left_out(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("Out.java"), "class Out {}");
    write("A.java");
    Files.createSymbolicLink(folder.resolve("Linked.java"), elsewhere.resolve("Out.java"));
    Files.createSymbolicLink(folder.resolve("linked"), elsewhere);

    Discovery found = discover();

    assertThat(paths(found)).containsExactly("A.java");
    assertThat(found.skipped())
        .containsExactly(new SkippedFile("Linked.java", "link that leaves the project"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_pipe_is_not_opened() throws Exception {
    write("A.java");
    Path pipe = folder.resolve("Pipe.java");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    Discovery found = discover();

    assertThat(paths(found)).containsExactly("A.java");
    assertThat(found.skipped()).containsExactly(new SkippedFile("Pipe.java", "no regular file"));
  }

  @Test
  void a_link_inside_the_project_is_taken_once() throws IOException {
    write("a/A.java");
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));

    assertThat(discover().files()).hasSize(1);
  }

  @Test
  void a_link_in_a_folder_that_is_left_out_does_not_hide_the_file() throws IOException {
    write("generated/G.java", "z/A.java");
    Files.createSymbolicLink(folder.resolve("generated/A.java"), folder.resolve("z/A.java"));

    assertThat(paths(discover())).containsExactly("z/A.java");
  }

  @Test
  void overlapping_roots_give_each_file_once() throws IOException {
    write("a/A.java", "generated/G.java");

    Discovery found =
        discover(
            List.of(
                SourceRoot.of(folder), SourceRoot.of(folder), SourceRoot.of(folder.resolve("a"))),
            List.of(),
            List.of());

    assertThat(found.files()).hasSize(1);
    assertThat(found.skipped()).hasSize(1);
  }

  @Test
  void a_missing_folder_is_a_problem() {
    Discovery found =
        discover(List.of(SourceRoot.of(folder.resolve("gone"))), List.of(), List.of());

    assertThat(found.files()).isEmpty();
    assertThat(found.problems())
        .containsExactly(
            new Problem(Problem.Kind.READ, "gone", 0, 0, "the source folder does not exist"));
  }

  @Test
  void patterns_choose_files() throws IOException {
    write("a/A.java", "a/b/B.java", "c/C.java");

    Discovery found =
        discover(List.of(SourceRoot.of(folder)), List.of("a/**"), List.of("**/B.java"));

    assertThat(paths(found)).containsExactly("a/A.java");
    assertThat(found.skipped()).hasSize(2);
  }

  private Discovery discover() {
    return discover(List.of(SourceRoot.of(folder)), List.of(), List.of());
  }

  private Discovery discover(List<SourceRoot> roots, List<String> includes, List<String> excludes) {
    return SourceDiscovery.discover(
        folder,
        roots,
        new PathChoice(PathPattern.all(includes), PathPattern.all(excludes), true, true));
  }

  private static List<String> paths(Discovery found) {
    return found.files().stream().map(SourceFile::path).toList();
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "class A {}");
    }
  }
}
