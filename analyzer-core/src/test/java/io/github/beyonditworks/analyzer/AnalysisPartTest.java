package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beyonditworks.analyzer.report.JsonReport;
import io.github.beyonditworks.analyzer.source.BaseRevision;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Parts of a project, joined, give the analysis of the whole. */
class AnalysisPartTest {

  private static final Path SOURCES =
      Path.of("src/main/java/io/github/beyonditworks/analyzer").toAbsolutePath();

  @Property(tries = 5)
  void parts_joined_in_any_order_give_the_analysis_of_the_whole(
      @ForAll int seed, @ForAll @IntRange(min = 1, max = 4) int cuts)
      throws IOException, InterruptedException {
    List<SourceRoot> roots = new ArrayList<>(packages());
    AnalysisOptions whole = options(roots);
    Collections.shuffle(roots, new Random(seed));
    List<AnalysisPart> parts = new ArrayList<>();
    int size = roots.size() / cuts + 1;
    for (int from = 0; from < roots.size(); from += size) {
      List<SourceRoot> some = roots.subList(from, Math.min(roots.size(), from + size));
      parts.add(new Analyzer().inspect(options(some)));
    }

    AnalysisPart joined = AnalysisPart.NONE;
    for (AnalysisPart part : parts) {
      joined = joined.and(part);
    }

    assertThat(json(new Analyzer().judge(whole, joined)))
        .isEqualTo(json(new Analyzer().analyze(whole)));
  }

  @Test
  void files_that_two_parts_have_count_once() throws IOException, InterruptedException {
    AnalysisOptions options = options(packages());
    AnalysisPart part = new Analyzer().inspect(options);

    Analysis analysis = new Analyzer().judge(options, part.and(part));

    assertThat(json(analysis)).isEqualTo(json(new Analyzer().analyze(options)));
  }

  @Test
  void a_file_that_failed_in_two_parts_failed_once() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("part");
    Files.writeString(folder.resolve("Torn.java"), "class Torn {");
    AnalysisPart part = new Analyzer().inspect(AnalysisOptions.of(folder));

    Analysis analysis = new Analyzer().judge(AnalysisOptions.of(folder), part.and(part));

    assertThat(analysis.summary().failed()).isEqualTo(1);
    assertThat(analysis.problems()).hasSize(1);
  }

  @Test
  void a_part_is_no_change() {
    BaseRevision base =
        (BaseRevision)
            Proxy.newProxyInstance(
                BaseRevision.class.getClassLoader(),
                new Class<?>[] {BaseRevision.class},
                (proxy, method, arguments) -> null);
    AnalysisOptions options = AnalysisOptions.of(SOURCES).withBase(base, false);

    assertThatThrownBy(() -> new Analyzer().inspect(options))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AnalysisOptions options(List<SourceRoot> roots) {
    return AnalysisOptions.of(SOURCES).withRoots(SOURCES, roots);
  }

  /** A few packages that name one another: rules about the whole have something to say. */
  private static List<SourceRoot> packages() {
    return Stream.of("baseline", "change", "gate", "git", "metric", "model", "score")
        .map(SOURCES::resolve)
        .map(SourceRoot::of)
        .toList();
  }

  private static byte[] json(Analysis analysis) throws IOException {
    Path folder = Files.createTempDirectory("json");
    new JsonReport().write(analysis, folder);
    return Files.readAllBytes(folder.resolve("quality.json"));
  }
}
