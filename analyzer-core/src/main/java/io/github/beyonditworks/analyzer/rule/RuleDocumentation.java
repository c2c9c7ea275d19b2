package io.github.beyonditworks.analyzer.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule's documentation taken apart.
 *
 * @param title the first heading
 * @param what what is reported
 * @param why why it matters to the next reader
 * @param fix how to mend it, with code before and after
 * @param whenNot the cases in which to leave the code as it is
 * @param examples the blocks of Java code, in order
 */
public record RuleDocumentation(
    String title, String what, String why, String fix, String whenNot, List<String> examples) {

  private static final String WHAT = "What";
  private static final String WHY = "Why it matters";
  private static final String FIX = "How to fix it";
  private static final String WHEN_NOT = "When not to";

  /** Copies the list. */
  public RuleDocumentation {
    examples = List.copyOf(examples);
  }

  /**
   * Takes a rule's documentation apart.
   *
   * @throws IllegalArgumentException when a section is missing
   */
  public static RuleDocumentation of(Rule rule) {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    List<String> examples = new ArrayList<>();
    String title = "";
    StringBuilder section = new StringBuilder();
    StringBuilder example = null;
    boolean fenced = false;
    for (String line : rule.documentation().lines().toList()) {
      if (line.startsWith("```")) {
        fenced = !fenced;
        if (line.equals("```java")) {
          example = new StringBuilder();
        } else if (example != null) {
          examples.add(example.toString());
          example = null;
        }
      } else if (example != null) {
        example.append(line).append('\n');
      } else if (!fenced && line.startsWith("# ")) {
        title = line.substring(2).strip();
        continue;
      } else if (!fenced && line.startsWith("## ")) {
        section = sections.computeIfAbsent(line.substring(3).strip(), s -> new StringBuilder());
        continue;
      }
      section.append(line).append('\n');
    }
    for (String heading : List.of(WHAT, WHY, FIX, WHEN_NOT)) {
      if (!sections.containsKey(heading)) {
        throw new IllegalArgumentException(rule.id() + " has no section '" + heading + "'");
      }
    }
    return new RuleDocumentation(
        title,
        sections.get(WHAT).toString().strip(),
        sections.get(WHY).toString().strip(),
        sections.get(FIX).toString().strip(),
        sections.get(WHEN_NOT).toString().strip(),
        examples);
  }
}
