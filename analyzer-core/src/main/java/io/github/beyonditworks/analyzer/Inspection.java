package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import io.github.beyonditworks.analyzer.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    Function<SourceFile, FileOutcome> work =
        file -> inspect(analyzer, file, compared.test(file.path()), options, known);
    List<FileOutcome> outcomes = new ArrayList<>(outcomes(files, work, options.threads(), options));
    againAlone(files, outcomes, work, options);
    return joined(outcomes);
  }

  private static List<FileOutcome> outcomes(
      List<SourceFile> files,
      Function<SourceFile, FileOutcome> work,
      int threads,
      AnalysisOptions options)
      throws InterruptedException {
    return Workers.map(
        files,
        work,
        new Losses(options),
        threads,
        options.timeLimit(),
        options.runLimit(),
        options.progress());
  }

  /** What there was not enough memory for beside others may find enough when it is alone. */
  private static void againAlone(
      List<SourceFile> files,
      List<FileOutcome> outcomes,
      Function<SourceFile, FileOutcome> work,
      AnalysisOptions options)
      throws InterruptedException {
    List<Integer> starved = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) instanceof FileOutcome.Failed f
          && f.problem().kind() == Problem.Kind.MEMORY) {
        starved.add(i);
      }
    }
    if (starved.isEmpty()) {
      return;
    }
    List<SourceFile> alone = starved.stream().map(files::get).toList();
    List<FileOutcome> again = outcomes(alone, work, 1, options.quiet());
    for (int i = 0; i < starved.size(); i++) {
      outcomes.set(starved.get(i), again.get(i));
    }
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
      return starved(file);
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

  private static FileOutcome starved(SourceFile file) {
    return failed(
        Problem.Kind.MEMORY,
        file,
        "needs more memory than there is; raise -Dquality.heap or exclude the file");
  }

  private static FileOutcome failed(SourceFile file, String message) {
    return failed(Problem.Kind.PARSE, file, message);
  }

  private static FileOutcome failed(Problem.Kind kind, SourceFile file, String message) {
    return new FileOutcome.Failed(new Problem(kind, file.path(), 0, 0, message));
  }

  /** What becomes of files that are not analysed to their end. */
  private record Losses(AnalysisOptions options) implements Workers.Loss<SourceFile, FileOutcome> {
    @Override
    public FileOutcome late(SourceFile file) {
      return failed(
          Problem.Kind.TIME,
          file,
          String.format(
              Locale.ROOT,
              "took longer than %d seconds to analyse (limits: file-seconds)",
              options.timeLimit().toSeconds()));
    }

    @Override
    public FileOutcome neverBegun(SourceFile file) {
      return failed(
          Problem.Kind.TIME,
          file,
          String.format(
              Locale.ROOT,
              "was not begun before the %d minutes of the run were over (limits: run-minutes)",
              options.runLimit().toMinutes()));
    }

    @Override
    public FileOutcome lost(SourceFile file) {
      return starved(file);
    }
  }

  /**
   * What is left when memory does not last for the judgement of all: without the files that hold
   * most, which together hold half. They count as failed, so they cannot read as clean.
   */
  Inspection lighter() {
    List<FileFacts> heaviest = new ArrayList<>(facts);
    heaviest.sort(
        Comparator.comparingInt(Inspection::weight).reversed().thenComparing(FileFacts::path));
    long all = facts.stream().mapToLong(Inspection::weight).sum();
    long left = all;
    Set<String> gone = new HashSet<>();
    List<Problem> more = new ArrayList<>(problems);
    for (FileFacts file : heaviest) {
      if (left * 2 <= all) {
        break;
      }
      left -= weight(file);
      gone.add(file.path());
      more.add(
          new Problem(
              Problem.Kind.MEMORY,
              file.path(),
              0,
              0,
              "was analysed, but there is not enough memory to judge it beside the others; raise"
                  + " -Dquality.heap"));
    }
    return new Inspection(
        facts.stream().filter(f -> !gone.contains(f.path())).toList(),
        skipped,
        more,
        failed + gone.size());
  }

  /** Roughly what the facts of a file take. */
  private static int weight(FileFacts file) {
    return 1 + file.codeLines() + file.findings().size() + file.callables().size();
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
