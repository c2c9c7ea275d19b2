package io.github.beyonditworks.analyzer.history;

import java.util.List;

/**
 * What is remembered of a commit.
 *
 * @param sweep whether it changes little in each of many files: a licence, the layout, a name
 * @param changes what it did to Java files, files that it moved put together
 */
record CommitFacts(boolean sweep, List<FileChange> changes) {

  /** Copies the list. */
  CommitFacts {
    changes = List.copyOf(changes);
  }
}
