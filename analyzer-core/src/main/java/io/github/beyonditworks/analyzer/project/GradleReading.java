package io.github.beyonditworks.analyzer.project;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the signs in a build script of Gradle, Groovy or Kotlin: the plugins that it applies, and
 * the class that its jar starts. The script is text and is not run.
 */
final class GradleReading {

  private static final String CATALOGUE = "libs.plugins.";

  private GradleReading() {}

  /** The signs in a script. */
  static List<Sign> signs(String script) {
    List<Sign> signs = new ArrayList<>();
    boolean inPlugins = false;
    boolean inComment = false;
    for (String line : (Iterable<String>) script.lines()::iterator) {
      String text = line.strip();
      if (inComment) {
        inComment = !text.contains("*/");
        continue;
      }
      if (text.startsWith("/*")) {
        inComment = !text.contains("*/");
        continue;
      }
      int remark = text.indexOf("//");
      text = remark < 0 ? text : text.substring(0, remark).strip();
      if (text.startsWith("plugins {") || text.equals("plugins{")) {
        inPlugins = true;
        text = text.substring(text.indexOf('{') + 1).strip();
      }
      if (isApplied(text)) {
        String id = inPlugins ? declared(text) : applied(text);
        KnownPlugins.gradle(id).ifPresent(signs::add);
      }
      if (text.contains("\"Main-Class\"") || text.contains("'Main-Class'")) {
        signs.add(new Sign(Sign.Kind.RUNS, "names a main class to run"));
      }
      if (inPlugins && text.contains("}")) {
        inPlugins = false;
      }
    }
    return signs;
  }

  private static boolean isApplied(String line) {
    return !line.isEmpty() && !line.contains("apply false") && !line.contains("apply(false)");
  }

  /** The plugin in a line of a {@code plugins} block; empty for none. */
  private static String declared(String line) {
    int catalogue = line.indexOf(CATALOGUE);
    if (catalogue >= 0) {
      int end = catalogue + CATALOGUE.length();
      while (end < line.length()
          && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '.')) {
        end++;
      }
      return line.substring(catalogue + CATALOGUE.length(), end);
    }
    if (line.startsWith("id")) {
      return quoted(line);
    }
    String bare = line.replace("`", "").replace("}", "").strip();
    return isId(bare) ? bare : "";
  }

  /** The plugin in a line such as {@code apply plugin: 'war'}; empty for none. */
  private static String applied(String line) {
    return line.startsWith("apply plugin") || line.startsWith("apply(plugin") ? quoted(line) : "";
  }

  private static String quoted(String line) {
    int begin = 0;
    while (begin < line.length() && line.charAt(begin) != '"' && line.charAt(begin) != '\'') {
      begin++;
    }
    if (begin == line.length()) {
      return "";
    }
    int end = line.indexOf(line.charAt(begin), begin + 1);
    return end < 0 ? "" : line.substring(begin + 1, end);
  }

  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '.') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
