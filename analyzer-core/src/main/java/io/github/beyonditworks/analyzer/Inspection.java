package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import io.github.beyonditworks.analyzer.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Some files, each analysed on its own.
 *
 * @param facts what is kept of those that were analysed
 * @param skipped those whose content showed that they are to be left out
 * @param problems what could not be done
 * @param failed how many files could not be analysed
 */
record Inspection(
    List<FileFacts> facts, List<SkippedFile> skipped, List<Problem> problems, int failed) {

  /** Nothing. */
  static final Inspection NONE = new Inspection(List.of(), List.of(), List.of(), 0);

  /**
   * Analyses files in parallel.
   *
   * @param files the files
   * @param compared whether the words of a file are kept for a comparison
   * @param options how
   * @param known what is known from earlier runs
   * @throws InterruptedException when the thread is interrupted while it waits for workers
   */
  static Inspection of(
      List<SourceFile> files, Predicate<String> compared, AnalysisOptions options, KnownFiles known)
      throws InterruptedException {
    if (files.isEmpty()) {
      return NONE;
    }
    FileAnalyzer analyzer =
        new FileAnalyzer(options.configuration().rules(), options.configuration().libraries());
    return joined(
        Workers.map(
            files,
            file -> inspect(analyzer, file, compared.test(file.path()), options, known),
            file -> timedOut(file, options),
            options.threads(),
            options.timeLimit(),
            options.progress()));
  }

  private static FileOutcome inspect(
      FileAnalyzer analyzer,
      SourceFile file,
      boolean compared,
      AnalysisOptions options,
      KnownFiles known) {
    try {
      byte[] bytes = SourceText.bytes(file, options.maxFileCharacters());
      Optional<FileFacts> facts =
          known.of(file, bytes, compared, () -> analyzed(analyzer, file, bytes, compared, options));
      if (facts.isEmpty()) {
        return new FileOutcome.Skipped(new SkippedFile(file.path(), SkippedFile.GENERATED));
      }
      if (!options.includeTests() && facts.get().kind() == SourceKind.TEST) {
        return new FileOutcome.Skipped(new SkippedFile(file.path(), "test code"));
      }
      return new FileOutcome.Analyzed(facts.get());
    } catch (SourceException e) {
      return new FileOutcome.Failed(e.problem());
    } catch (StackOverflowError e) {
      return failed(file, "is nested too deep to parse");
    } catch (RuntimeException | LinkageError | AssertionError e) {
      return failed(file, "could not be analysed: " + e.getClass().getSimpleName());
    } catch (OutOfMemoryError e) {
      return failed(file, "needs more memory than there is; raise -Xmx or exclude the file");
    }
  }

  /** The facts of a file; empty for one that calls itself generated and is to be left out. */
  private static Optional<FileFacts> analyzed(
      FileAnalyzer analyzer,
      SourceFile file,
      byte[] bytes,
      boolean compared,
      AnalysisOptions options)
      throws SourceException {
    String text = SourceText.text(file, bytes, options.charset(), options.maxFileCharacters());
    if (options.excludeGeneratedSources() && GeneratedCode.isGenerated(text)) {
      return Optional.empty();
    }
    return Optional.of(analyzer.analyze(file, text, compared));
  }

  private static FileOutcome timedOut(SourceFile file, AnalysisOptions options) {
    return failed(
        file,
        String.format(
            Locale.ROOT, "took longer than %d seconds to parse", options.timeLimit().toSeconds()));
  }

  private static FileOutcome failed(SourceFile file, String message) {
    return new FileOutcome.Failed(new Problem(Problem.Kind.PARSE, file.path(), 0, 0, message));
  }

  private static Inspection joined(List<FileOutcome> outcomes) {
    List<FileFacts> facts = new ArrayList<>();
    List<SkippedFile> skipped = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int failed = 0;
    for (FileOutcome outcome : outcomes) {
      if (outcome instanceof FileOutcome.Analyzed a) {
        facts.add(a.facts());
        problems.addAll(a.facts().problems());
      } else if (outcome instanceof FileOutcome.Skipped s) {
        skipped.add(s.file());
      } else if (outcome instanceof FileOutcome.Failed f) {
        problems.add(f.problem());
        failed++;
      }
    }
    return new Inspection(List.copyOf(facts), List.copyOf(skipped), List.copyOf(problems), failed);
  }
}
