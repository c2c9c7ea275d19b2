package io.github.beyonditworks.analyzer.adopt;

import java.util.Locale;

/** A tool that a project may come from. */
public enum PeerTool {
  /** PMD. */
  PMD("PMD"),
  /** Checkstyle. */
  CHECKSTYLE("Checkstyle"),
  /** SpotBugs, and FindBugs before it. */
  SPOTBUGS("SpotBugs"),
  /** Sonar: its rules are kept on a server, so only its marks in code are known here. */
  SONAR("Sonar");

  private final String label;

  PeerTool(String label) {
    this.label = label;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Its name in the table of equivalents. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
