package io.github.beyonditworks.analyzer.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.history.HistoryOptions;
import io.github.beyonditworks.analyzer.history.TestRepository;
import io.github.beyonditworks.analyzer.source.BaseRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository that is broken is said to be so, and never a raw exception. */
class BrokenRepositoryTest {

  private static final int CORRUPTIONS = Integer.getInteger("quality.corruptions.git", 60);

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void write() throws Exception {
    repository = new TestRepository(folder);
    repository.write("src/A.java", "class A { void a() { } }\n");
    repository.write("src/B.java", "class B { int b; }\n");
    repository.commit("One", "someone", 1);
    repository.branch("change");
    repository.write("src/A.java", "class A { void a() { int x = 1; } }\n");
    repository.commit("Two", "other", 2);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[core", "[core]\n\trepositoryformatversion = x\n", "[core]\n\tbare = maybe\n",
        "[core]\n\trepositoryformatversion = 99\n", "\u0000\u0001",
            "[extensions]\n\tobjectFormat = md5\n"
      })
  void a_broken_configuration_is_named(String config) throws Exception {
    Files.writeString(folder.resolve(".git/config"), config);

    try (GitRepository git = GitRepository.around(folder)) {
      git.base("main"); // what JGit can live with is no failure
    } catch (GitException e) {
      assertThat(e).hasMessageContaining("cannot be read");
    }
  }

  @Test
  void whatever_is_corrupted_in_the_store_there_is_a_message_or_the_same_answer() throws Exception {
    Map<Path, byte[]> store = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(".git"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.toString().contains("hooks") && !file.toString().contains("logs")) {
          store.put(file, Files.readAllBytes(file));
          file.toFile().setWritable(true);
        }
      }
    }
    List<Path> names = store.keySet().stream().sorted().toList();
    Random random = new Random(18);
    int refused = 0;
    for (int i = 0; i < CORRUPTIONS; i++) {
      Path file = names.get(random.nextInt(names.size()));
      Files.write(file, corrupted(store.get(file), random));
      refused += isRefused() ? 1 : 0;
      Files.write(file, store.get(file));
    }
    assertThat(refused).isPositive();
    assertThat(isRefused()).isFalse();
  }

  static byte[] corrupted(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    switch (random.nextInt(4)) {
      case 0 -> {
        return java.util.Arrays.copyOf(copy, copy.length == 0 ? 0 : random.nextInt(copy.length));
      }
      case 1 -> {
        return new byte[0];
      }
      case 2 -> random.nextBytes(copy);
      default -> {
        for (int i = 0; i < 3 && copy.length > 0; i++) {
          copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
    }
    return copy;
  }

  /** Whether the base is refused; where it is not, the analysis of the change loses nothing. */
  private boolean isRefused() throws IOException, InterruptedException {
    try (GitRepository git = GitRepository.around(folder)) {
      BaseRevision base = git.base("main");
      Analysis analysis =
          new Analyzer()
              .analyze(
                  AnalysisOptions.of(folder)
                      .withThreads(1)
                      .withHistory(HistoryOptions.ON)
                      .withBase(base, false));
      Analysis.Summary summary = analysis.summary();
      assertThat(summary.analyzed() + summary.failed() + summary.skipped()).isEqualTo(2);
      return false;
    } catch (GitException e) {
      assertThat(e.getMessage()).isNotBlank();
      return true;
    }
  }
}
