package io.github.beyonditworks.analyzer.validity.reference;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution;
import io.github.beyonditworks.analyzer.score.ReferenceDistribution.Level;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The scores in one open project: of its production code alone, since source artifacts bring no
 * tests, and generated code left out, as users get it.
 */
final class ProjectSamples {

  private final List<Sample> samples = new ArrayList<>();

  private ProjectSamples() {}

  /** Analyses a folder of sources. */
  static List<Sample> in(Path folder) throws InterruptedException {
    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(folder).withScope(false, true));
    ProjectSamples project = new ProjectSamples();
    project.add(analysis);
    return project.samples;
  }

  private void add(Analysis analysis) {
    boolean empty = true;
    for (ScoredFile file : analysis.files()) {
      if (file.facts().kind() == SourceKind.MAIN) {
        for (ScoredType type : file.types()) {
          add(type);
          empty = false;
        }
      }
    }
    if (!empty) {
      add(Level.PROJECT, 0, analysis.scores());
    }
  }

  private void add(ScoredType type) {
    overall(Level.TYPE, type.facts().codeLines(), type.scores().overall());
    for (ScoredMember member : type.members()) {
      overall(Level.MEMBER, member.facts().codeLines(), member.scores().overall());
    }
  }

  private void add(Level level, int codeLines, Scores scores) {
    overall(level, codeLines, scores.overall());
    for (Dimension dimension : Dimension.values()) {
      add(level, codeLines, dimension.id(), scores.of(dimension));
    }
  }

  private void overall(Level level, int codeLines, OptionalDouble score) {
    add(level, codeLines, ReferenceDistribution.OVERALL, score);
  }

  private void add(Level level, int codeLines, String name, OptionalDouble score) {
    score.ifPresent(value -> samples.add(new Sample(level, codeLines, name, value)));
  }
}
