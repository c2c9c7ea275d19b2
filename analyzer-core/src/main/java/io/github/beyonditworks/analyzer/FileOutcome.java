package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SkippedFile;

/** What became of a file. */
sealed interface FileOutcome {

  /** It was analysed. */
  record Analyzed(FileFacts facts) implements FileOutcome {}

  /** Its content showed that it is to be left out. */
  record Skipped(SkippedFile file) implements FileOutcome {}

  /** It could not be analysed. */
  record Failed(Problem problem) implements FileOutcome {}
}
