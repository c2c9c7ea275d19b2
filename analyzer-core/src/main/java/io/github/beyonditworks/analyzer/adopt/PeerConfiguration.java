package io.github.beyonditworks.analyzer.adopt;

import java.util.ArrayList;
import java.util.List;

/** What one file tells another tool, as far as it is understood; filled by its reader. */
final class PeerConfiguration {

  private final PeerTool tool;
  private final String file;
  private final List<PeerRule> rules = new ArrayList<>();
  private final List<Silenced> silenced = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  /** A configuration without content so far. */
  PeerConfiguration(PeerTool tool, String file) {
    this.tool = tool;
    this.file = file;
  }

  PeerTool tool() {
    return tool;
  }

  /** Its path, for people. */
  String file() {
    return file;
  }

  List<PeerRule> rules() {
    return rules;
  }

  List<Silenced> silenced() {
    return silenced;
  }

  /** What it says and cannot be said here, as phrases. */
  List<String> leftOut() {
    return leftOut;
  }

  void leaveOut(String what) {
    leftOut.add(file + ": " + what);
  }

  void silence(List<String> paths, List<String> ruleNames) {
    silenced.add(new Silenced(tool, paths, ruleNames, file));
  }
}
