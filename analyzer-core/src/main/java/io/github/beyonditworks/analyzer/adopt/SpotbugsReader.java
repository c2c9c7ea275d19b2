package io.github.beyonditworks.analyzer.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a filter of SpotBugs that says what is not to be reported. */
final class SpotbugsReader {

  private static final Set<String> PLACES = Set.of("Class", "Package", "Source");
  private static final Set<String> IGNORED = Set.of("Confidence", "Priority", "Rank");
  private static final Pattern NESTED = Pattern.compile("\\(?\\\\?\\$(\\.\\*|\\w+)?\\)?\\??$");

  private final PeerConfiguration into;
  private int finer;

  private SpotbugsReader(PeerConfiguration into) {
    this.into = into;
  }

  /** What one match says: bugs and places, each one of several; {@code null} is nowhere. */
  private static final class Match {
    private final List<String> bugs = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private boolean placed;
    private boolean unclear;
  }

  /** Reads the outermost element of a filter. */
  static PeerConfiguration read(XmlNode filter, String file) {
    SpotbugsReader reader = new SpotbugsReader(new PeerConfiguration(PeerTool.SPOTBUGS, file));
    filter.children("Match").forEach(reader::match);
    if (reader.finer > 0) {
      reader.into.leaveOut(
          reader.finer
              + (reader.finer == 1 ? " match" : " matches")
              + " of methods, fields, whole classes or more than that: the baseline accepts what"
              + " stands there");
    }
    return reader.into;
  }

  private void match(XmlNode node) {
    Match match = new Match();
    node.children().forEach(child -> part(child, match));
    boolean generated = match.paths.stream().anyMatch(Silenced::isGenerated);
    if (match.unclear || (match.bugs.isEmpty() && !generated)) {
      finer++;
    } else if (match.placed) {
      into.silence(match.paths, match.bugs);
    } else {
      for (String bug : match.bugs) {
        into.rules().add(new PeerRule(PeerTool.SPOTBUGS, bug, false, Map.of(), into.file()));
      }
    }
  }

  private void part(XmlNode node, Match match) {
    if (PLACES.contains(node.name())) {
      place(node, match);
    } else if (node.name().equals("Bug")) {
      bug(node, match);
    } else if (node.name().equals("Or")) {
      // Alternatives of one kind only: bugs, or places.
      boolean bugs = node.children().stream().allMatch(c -> c.name().equals("Bug"));
      boolean places = node.children().stream().allMatch(c -> PLACES.contains(c.name()));
      match.unclear |= !bugs && !places;
      match.unclear |= places && match.placed;
      node.children().forEach(child -> part(child, match));
    } else {
      match.unclear |= !IGNORED.contains(node.name());
    }
  }

  private static void bug(XmlNode node, Match match) {
    String pattern = node.get("pattern");
    if (pattern.isEmpty() || pattern.startsWith("~")) {
      match.unclear = true;
      return;
    }
    for (String name : pattern.split(",")) {
      match.bugs.add(name.strip());
    }
  }

  private static void place(XmlNode node, Match match) {
    List<String> paths = paths(node.name(), node.get("name"));
    match.placed = true;
    match.unclear |= paths.isEmpty();
    match.paths.addAll(paths);
  }

  private static List<String> paths(String kind, String name) {
    boolean regex = name.startsWith("~");
    String text = regex ? name.substring(1) : name.replace("$", "\\$");
    if (kind.equals("Source")) {
      return RegexPaths.found(regex ? text + "$" : text.replace(".", "\\.") + "$");
    }
    if (text.isEmpty()) {
      return List.of();
    }
    String classes = regex ? text : text.replace(".", "\\.");
    String file =
        kind.equals("Package")
            ? classes + (classes.endsWith(".*") ? "" : "\\.")
            : NESTED.matcher(classes).replaceFirst("");
    return RegexPaths.matched(file.replace("\\.", "/")).stream()
        .map(path -> path.startsWith("**") ? path : "**/" + path)
        .map(path -> kind.equals("Package") && path.endsWith("/") ? path + "*" : path)
        .map(path -> path.endsWith("*") || kind.equals("Package") ? path : path + ".java")
        .toList();
  }
}
