package io.github.beyonditworks.analyzer.validity.prediction;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.evidence.AnalysedSources;
import io.github.beyonditworks.analyzer.evidence.AnalysedSources.OnDisk;
import io.github.beyonditworks.analyzer.evidence.EvidenceCollection;
import io.github.beyonditworks.analyzer.evidence.EvidenceSources;
import io.github.beyonditworks.analyzer.model.CoverageCount;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileMutants;
import io.github.beyonditworks.analyzer.model.Mutant.Fate;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredType;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import io.github.beyonditworks.analyzer.validity.prediction.Outcome.TriedMutants;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A library that went through an analysis as users run it, joined with what running its tests
 * showed.
 *
 * @param name what it is called
 * @param scoreModel the version of the coefficients
 * @param subjects its types with enough branches, in the order of their files
 * @param totals what ran of them in all
 */
record LibraryAnalysis(String name, String scoreModel, List<Subject> subjects, Totals totals) {

  /** Copies the list. */
  LibraryAnalysis {
    subjects = List.copyOf(subjects);
  }

  /**
   * Counts over the types of a library that are studied.
   *
   * @param coverage the branches
   * @param mutants the mutants on lines that the tests run
   */
  record Totals(CoverageCount coverage, TriedMutants mutants) {}

  /**
   * Analyses a library.
   *
   * @throws IOException when a report on its tests cannot be read
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  static LibraryAnalysis of(StudiedLibrary library) throws IOException, InterruptedException {
    AnalysisOptions options =
        AnalysisOptions.of(library.folder())
            .withRoots(
                library.folder(),
                List.of(SourceRoot.main(library.main()), SourceRoot.test(library.test())))
            .withScope(true, false);
    Analysis analysis = new Analyzer().analyze(options);
    return joined(library, analysis, evidence(library, analysis));
  }

  private static Evidence evidence(StudiedLibrary library, Analysis analysis) throws IOException {
    List<OnDisk> sources =
        mainFiles(analysis).stream()
            .map(f -> f.facts().path())
            .map(path -> new OnDisk(path, analysis.locations().get(path)))
            .toList();
    EvidenceCollection.Collected collected =
        EvidenceCollection.of(
            new EvidenceSources(
                List.of(library.coverage()),
                library.mutations().stream().toList(),
                List.of(),
                List.of()),
            new AnalysedSources(
                library.folder(), p -> p.getFileName().toString(), analysis.charset(), sources));
    if (!collected.problems().isEmpty()) {
      throw new IOException(library.name() + ": " + messages(collected.problems()));
    }
    return collected.evidence();
  }

  private static String messages(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.path() + ": " + p.message())
        .collect(Collectors.joining("; "));
  }

  private static LibraryAnalysis joined(
      StudiedLibrary library, Analysis analysis, Evidence evidence) {
    Signs signs =
        new Signs(
            analysis.files(), analysis.ledger().stream().map(ScoredFinding::finding).toList());
    List<Subject> subjects = new ArrayList<>();
    CoverageCount coverage = CoverageCount.NONE;
    TriedMutants mutants = new TriedMutants(0, 0);
    for (ScoredFile file : mainFiles(analysis)) {
      for (ScoredType type : file.types()) {
        CoverageCount branches = branches(evidence, file, type);
        if (branches.branches() >= Outcome.FEWEST_BRANCHES) {
          TriedMutants tried = mutants(evidence, file, type);
          coverage = coverage.plus(branches);
          mutants = mutants.plus(tried);
          subjects.add(Subject.of(signs.of(type), outcomes(branches, tried)));
        }
      }
    }
    return new LibraryAnalysis(
        library.name(), analysis.scoreModelVersion(), subjects, new Totals(coverage, mutants));
  }

  private static List<ScoredFile> mainFiles(Analysis analysis) {
    return analysis.files().stream().filter(f -> f.facts().kind() == SourceKind.MAIN).toList();
  }

  private static CoverageCount branches(Evidence evidence, ScoredFile file, ScoredType type) {
    return evidence
        .coverage(file.facts().path())
        .map(c -> c.within(type.facts().place()))
        .orElse(CoverageCount.NONE);
  }

  private static TriedMutants mutants(Evidence evidence, ScoredFile file, ScoredType type) {
    Place place = type.facts().place();
    return evidence
        .mutations(file.facts().path())
        .map(m -> tried(m, place))
        .orElse(new TriedMutants(0, 0));
  }

  private static TriedMutants tried(FileMutants mutants, Place place) {
    int survived = mutants.within(place, Fate.SURVIVED).size();
    return new TriedMutants(survived + mutants.within(place, Fate.KILLED).size(), survived);
  }

  private static Map<Outcome, Double> outcomes(CoverageCount coverage, TriedMutants mutants) {
    Map<Outcome, Double> outcomes = new TreeMap<>();
    for (Outcome outcome : Outcome.values()) {
      outcome.of(coverage, mutants).ifPresent(value -> outcomes.put(outcome, value));
    }
    return outcomes;
  }
}
