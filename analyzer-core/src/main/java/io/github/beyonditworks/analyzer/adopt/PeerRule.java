package io.github.beyonditworks.analyzer.adopt;

import java.util.Map;

/**
 * A rule as another tool's configuration has it.
 *
 * @param tool whose it is
 * @param name its name there
 * @param on whether the configuration wants it; false where it is left out by name
 * @param properties what the configuration says about it
 * @param file the configuration's path, for people
 */
public record PeerRule(
    PeerTool tool, String name, boolean on, Map<String, String> properties, String file) {

  /** Copies the properties. */
  public PeerRule {
    properties = Map.copyOf(properties);
  }
}
