package io.github.beyonditworks.analyzer.model;

import java.util.Comparator;
import java.util.List;

/**
 * The facts of all files, sorted by path, so that nothing after this point depends on the order in
 * which files were read.
 *
 * @param files the analysed files
 * @param evidence what running the code has shown
 */
public record ProjectFacts(List<FileFacts> files, Evidence evidence) {

  /** The facts of files that nobody ran. */
  public ProjectFacts(List<FileFacts> files) {
    this(files, Evidence.NONE);
  }

  /** Sorts the files by path. */
  public ProjectFacts {
    files = files.stream().sorted(Comparator.comparing(FileFacts::path)).toList();
  }
}
