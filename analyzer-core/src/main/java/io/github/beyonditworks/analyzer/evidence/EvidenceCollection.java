package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.evidence.ReportSearch.Kind;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileCoverage;
import io.github.beyonditworks.analyzer.model.FileMutants;
import io.github.beyonditworks.analyzer.model.FileTestRuns;
import io.github.beyonditworks.analyzer.model.Mutant;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Testimony;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds, reads and joins the reports of other tools. */
public final class EvidenceCollection {

  private final EvidenceSources wanted;
  private final AnalysedSources sources;
  private final MavenModules modules;
  private final SourceIndex index;
  private final List<Problem> problems = new ArrayList<>();

  private EvidenceCollection(EvidenceSources wanted, AnalysedSources sources) {
    this.wanted = wanted;
    this.sources = sources;
    this.modules = new MavenModules(sources.repositoryRoot());
    this.index = new SourceIndex(sources.files(), modules);
  }

  /**
   * What was found.
   *
   * @param evidence what the reports tell of the sources
   * @param problems what could not be read, and what was named and is not there
   */
  public record Collected(Evidence evidence, List<Problem> problems) {}

  /**
   * Collects the evidence for some sources.
   *
   * @param wanted where to look
   * @param sources what the evidence is to be about
   */
  public static Collected of(EvidenceSources wanted, AnalysedSources sources) {
    EvidenceCollection collection = new EvidenceCollection(wanted, sources);
    Evidence evidence =
        new Evidence(collection.coverage(), collection.mutations(), collection.testResults());
    return new Collected(evidence, List.copyOf(collection.problems));
  }

  private Testimony<FileCoverage> coverage() {
    return join(
        find(Kind.COVERAGE, wanted.coverage()),
        JacocoReader::read,
        new Join<>(index, sources.charset(), c -> c.lines().keySet(), FileCoverage::or));
  }

  private Testimony<FileMutants> mutations() {
    return join(
        find(Kind.MUTATIONS, wanted.mutations()),
        PitReader::read,
        new Join<>(
            index,
            sources.charset(),
            m -> m.mutants().stream().map(Mutant::line).collect(Collectors.toSet()),
            FileMutants::or));
  }

  private Testimony<FileTestRuns> testResults() {
    return join(
        find(Kind.TEST_RESULTS, wanted.testResults()),
        SurefireReader::read,
        new Join<>(index, sources.charset(), t -> List.of(), FileTestRuns::or));
  }

  private List<ReportFile> find(Kind kind, List<Path> named) {
    ReportSearch search = new ReportSearch(kind, sources.shown(), problems);
    if (!named.isEmpty()) {
      return search.named(sources.repositoryRoot(), named);
    }
    NavigableSet<Path> own = modules.of(sources.files());
    NavigableSet<Path> build = new TreeSet<>(wanted.buildFolders());
    own.forEach(m -> build.add(m.resolve("target")));
    return search.byConvention(
        build, modules.near(own).stream().map(m -> m.resolve("target")).toList());
  }

  /** Reads a report of a kind. */
  private interface Reader<T> {
    Map<SourceName, T> read(ReportFile file) throws EvidenceException;
  }

  private <T> Testimony<T> join(List<ReportFile> files, Reader<T> reader, Join<T> join) {
    for (ReportFile file : files) {
      try {
        join.add(file, reader.read(file));
      } catch (EvidenceException e) {
        problems.add(e.problem());
      }
    }
    return join.result();
  }
}
