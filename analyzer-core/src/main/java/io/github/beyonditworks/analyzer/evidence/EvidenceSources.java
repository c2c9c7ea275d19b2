package io.github.beyonditworks.analyzer.evidence;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the reports of other tools lie. What is not named is looked for where the tools put it
 * below each Maven module; relative paths start at the repository root.
 *
 * @param coverage XML reports of JaCoCo, or folders that hold some; empty to look for them
 * @param mutations {@code mutations.xml} of PIT, or folders that hold some; empty to look for them
 * @param testResults {@code TEST-*.xml} of Surefire or Failsafe, or folders that hold some; empty
 *     to look for them
 * @param buildFolders folders of build output besides the {@code target} of each module
 */
public record EvidenceSources(
    List<Path> coverage, List<Path> mutations, List<Path> testResults, List<Path> buildFolders) {

  /** Everything where the tools put it. */
  public static final EvidenceSources BY_CONVENTION =
      new EvidenceSources(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public EvidenceSources {
    coverage = List.copyOf(coverage);
    mutations = List.copyOf(mutations);
    testResults = List.copyOf(testResults);
    buildFolders = List.copyOf(buildFolders);
  }
}
