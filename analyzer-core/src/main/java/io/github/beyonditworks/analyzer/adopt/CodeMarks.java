package io.github.beyonditworks.analyzer.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the marks in code that tell other tools to be silent. Our own rules do not obey them. */
public final class CodeMarks {

  private static final String SUPPRESS_BUGS = "@SuppressFBWarnings";
  private static final int LONGEST_NAME = 60;

  private final SortedMap<String, Mark> marks = new TreeMap<>();

  /**
   * A mark, and where it stands.
   *
   * @param tool who is told
   * @param rule the rule that is named; empty for whatever the tool says there
   * @param lines how many lines it stands on
   * @param files in how many files
   */
  record Mark(PeerTool tool, String rule, int lines, int files) {

    Mark seen(boolean firstInFile) {
      return new Mark(tool, rule, lines + 1, files + (firstInFile ? 1 : 0));
    }
  }

  /** Counts the marks of one file. */
  public void add(List<String> lines) {
    List<String> here = new ArrayList<>();
    for (String line : lines) {
      if (line.contains("NOPMD")) {
        mark("NOPMD", PeerTool.PMD, "", here);
      }
      if (line.contains("NOSONAR")) {
        mark("NOSONAR", PeerTool.SONAR, "", here);
      }
      if (line.contains("CHECKSTYLE:OFF") || line.contains("CHECKSTYLE OFF")) {
        mark("CHECKSTYLE:OFF", PeerTool.CHECKSTYLE, "", here);
      }
      if (line.contains(SUPPRESS_BUGS)) {
        bugs(line, here);
      }
      named(line, "\"PMD", PeerTool.PMD, here);
      named(line, "\"checkstyle:", PeerTool.CHECKSTYLE, here);
      named(line, "\"java:S", PeerTool.SONAR, here);
      named(line, "\"squid:S", PeerTool.SONAR, here);
    }
  }

  private void mark(String name, PeerTool tool, String rule, List<String> here) {
    boolean first = !here.contains(name);
    if (first) {
      here.add(name);
    }
    marks.put(name, marks.getOrDefault(name, new Mark(tool, rule, 0, 0)).seen(first));
  }

  /** The patterns in {@code @SuppressFBWarnings({"A", "B"})}, or the annotation itself. */
  private void bugs(String line, List<String> here) {
    int from = line.indexOf(SUPPRESS_BUGS);
    int close = line.indexOf(')', from);
    String[] parts = line.substring(from, close < 0 ? line.length() : close).split("\"", -1);
    boolean any = false;
    for (int i = 1; i < parts.length; i += 2) {
      Optional<String> name = name(parts[i]).filter(n -> n.contains("_"));
      if (name.isPresent()) {
        mark(SUPPRESS_BUGS + " " + name.get(), PeerTool.SPOTBUGS, name.get(), here);
        any = true;
      }
    }
    if (!any) {
      mark(SUPPRESS_BUGS, PeerTool.SPOTBUGS, "", here);
    }
  }

  /** Texts such as {@code "PMD.GodClass"}, which only annotations hold. */
  private void named(String line, String prefix, PeerTool tool, List<String> here) {
    int begin = line.indexOf(prefix);
    while (begin >= 0) {
      int end = line.indexOf('"', begin + 1);
      if (end < 0) {
        return;
      }
      String text = line.substring(begin + 1, end);
      String rest = text.substring(prefix.length() - 1);
      boolean sonar = tool == PeerTool.SONAR;
      String rule = sonar ? sonar(rest) : rest.startsWith(".") ? rest.substring(1) : rest;
      Optional<String> name = name(rule);
      if (name.isPresent() && (tool != PeerTool.PMD || rest.startsWith("."))) {
        mark("@SuppressWarnings \"" + text + "\"", tool, camel(name.get(), tool), here);
      } else if (tool == PeerTool.PMD && rest.isEmpty()) {
        mark("@SuppressWarnings \"PMD\"", tool, "", here);
      }
      begin = line.indexOf(prefix, end + 1);
    }
  }

  /** Older keys are filled up with zeros: {@code squid:S00107}. */
  private static String sonar(String number) {
    int begin = 0;
    while (begin < number.length() - 1 && number.charAt(begin) == '0') {
      begin++;
    }
    return "S" + number.substring(begin);
  }

  /** Checkstyle's checks may be named in any case there: the first letter is what differs. */
  private static String camel(String name, PeerTool tool) {
    return tool == PeerTool.CHECKSTYLE
        ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  private static Optional<String> name(String text) {
    boolean plain =
        !text.isEmpty()
            && text.length() <= LONGEST_NAME
            && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    return plain ? Optional.of(text) : Optional.empty();
  }

  /** The marks in lines for people, each with our rule that asks the same; none for no mark. */
  public List<String> summary() {
    Equivalents equivalents = Equivalents.standard();
    List<String> lines = new ArrayList<>();
    marks.forEach(
        (name, mark) ->
            lines.add(
                name
                    + ": "
                    + ProposalSummary.counted(mark.lines(), "line")
                    + " in "
                    + ProposalSummary.counted(mark.files(), "file")
                    + equivalents
                        .find(mark.tool(), mark.rule())
                        .filter(row -> row.verdict().isEquivalent())
                        .map(row -> " (here " + String.join(", ", row.ours()) + ")")
                        .orElse("")));
    return lines;
  }
}
