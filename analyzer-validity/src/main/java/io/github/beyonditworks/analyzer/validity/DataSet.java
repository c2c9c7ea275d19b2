package io.github.beyonditworks.analyzer.validity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The sets of labelled items that are compared with. */
public enum DataSet {
  /** Classes that professionals rated. */
  MAINTAINABILITY(
      "maintainability.jsonl",
      "Schnappinger, Fietzke and Pretschner, \"Defining a Software Maintainability Dataset\","
          + " ICSME 2020, doi 10.6084/m9.figshare.12801215"),
  /** Files before and after a readability improvement. */
  READABILITY_PAIRS(
      "readability_pairs.jsonl",
      "the replication package of Dantas et al. on code readability improvements in pull requests");

  private final String fileName;
  private final String publishedAt;

  DataSet(String fileName, String publishedAt) {
    this.fileName = fileName;
    this.publishedAt = publishedAt;
  }

  /** The file of the set: a JSON object on each line. */
  public String fileName() {
    return fileName;
  }

  /** Where the set can be had. */
  public String publishedAt() {
    return publishedAt;
  }

  /** The sets that a folder does not hold. */
  static List<DataSet> missingIn(Path folder) {
    return Arrays.stream(values())
        .filter(s -> !Files.isRegularFile(folder.resolve(s.fileName)))
        .toList();
  }
}
