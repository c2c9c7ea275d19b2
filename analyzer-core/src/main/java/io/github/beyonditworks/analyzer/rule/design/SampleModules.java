package io.github.beyonditworks.analyzer.rule.design;

import java.util.Locale;
import java.util.Set;

/** Tells the modules of a project that are there to be read and copied, each by itself. */
final class SampleModules {

  private static final Set<String> FOLDERS =
      Set.of(
          "example",
          "examples",
          "sample",
          "samples",
          "demo",
          "demos",
          "tutorial",
          "tutorials",
          "quickstart",
          "quickstarts",
          "guides");

  /** Two states of one sample, before and after its lesson. */
  private static final Set<String> STATES =
      Set.of("initial", "complete", "start", "finish", "exercise", "solution");

  private SampleModules() {}

  /** The folder of the sample that a file belongs to; empty for all other files. */
  static String of(String path) {
    int sources = path.indexOf("/src/");
    if (sources < 0) {
      return "";
    }
    String module = path.substring(0, sources);
    String[] folders = module.split("/");
    if (STATES.contains(folders[folders.length - 1])) {
      return module;
    }
    for (String folder : folders) {
      String word = folder.substring(folder.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
      if (FOLDERS.contains(word)) {
        return module;
      }
    }
    return "";
  }
}
