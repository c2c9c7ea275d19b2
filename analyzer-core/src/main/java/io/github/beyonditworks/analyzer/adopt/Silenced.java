package io.github.beyonditworks.analyzer.adopt;

import java.util.List;
import java.util.Locale;

/**
 * Files about which another tool was told to be silent.
 *
 * @param tool which
 * @param paths patterns as {@code quality.yml} reads them
 * @param rules names of its rules; empty for all
 * @param file the configuration's path, for people
 */
record Silenced(PeerTool tool, List<String> paths, List<String> rules, String file) {

  Silenced {
    paths = List.copyOf(paths);
    rules = List.copyOf(rules);
  }

  /** Whether all of it is code that a program wrote, which nobody has to read. */
  boolean isGenerated() {
    return paths.stream().allMatch(Silenced::isGenerated);
  }

  static boolean isGenerated(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.contains("generated") || lower.contains("src-gen") || lower.contains("/target/");
  }
}
