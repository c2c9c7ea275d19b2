package io.github.beyonditworks.analyzer.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beyonditworks.analyzer.model.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private static final int MAX = 1000;

  @TempDir Path folder;

  @Test
  void a_byte_order_mark_is_dropped() throws Exception {
    assertThat(read("\uFEFFclass A {}".getBytes(UTF_8), UTF_8)).isEqualTo("class A {}");
  }

  @Test
  void another_encoding_is_read_as_such() throws Exception {
    assertThat(read("// größer".getBytes(ISO_8859_1), ISO_8859_1)).isEqualTo("// größer");
  }

  @Test
  void bytes_that_the_encoding_forbids_are_refused_with_their_place() {
    Problem problem = problemOf("class A {\n  // gr\u00f6\u00dfer\n}".getBytes(ISO_8859_1));

    assertThat(problem.kind()).isEqualTo(Problem.Kind.READ);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(8);
    assertThat(problem.message()).startsWith("byte 0xF6 is not valid UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n", "a\r", "a\r\n", "\uFEFFa\n"})
  void a_refused_byte_at_the_start_of_a_line_is_placed_there(String before) {
    byte[] start = before.getBytes(UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(start, start.length + 1);
    bytes[start.length] = (byte) 0xFF;

    Problem problem = problemOf(bytes);

    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(1);
  }

  @Test
  void a_character_cut_off_by_the_end_is_refused() {
    assertThat(problemOf(new byte[] {'a', (byte) 0xC3}).column()).isEqualTo(2);
  }

  @Test
  void a_text_that_is_too_large_is_refused() throws Exception {
    assertThat(read("x".repeat(MAX).getBytes(UTF_8), UTF_8)).hasSize(MAX);
    assertThat(problemOf("x".repeat(MAX + 1).getBytes(UTF_8)).message()).contains("longer than");
    assertThat(problemOf("x".repeat(MAX * 5).getBytes(UTF_8)).message()).contains("longer than");
  }

  @Test
  void a_file_that_cannot_be_read_is_a_problem() {
    SourceFile gone = new SourceFile(folder.resolve("Gone.java"), "Gone.java", Optional.empty());

    SourceException thrown =
        catchThrowableOfType(SourceException.class, () -> SourceText.read(gone, UTF_8, MAX));

    assertThat(thrown.problem().message()).startsWith("cannot be read: NoSuchFile");
  }

  private String read(byte[] bytes, Charset charset) throws SourceException, IOException {
    Path file = folder.resolve("A.java");
    Files.write(file, bytes);
    return SourceText.read(new SourceFile(file, "A.java", Optional.empty()), charset, MAX);
  }

  private Problem problemOf(byte[] bytes) {
    return catchThrowableOfType(SourceException.class, () -> read(bytes, UTF_8)).problem();
  }
}
