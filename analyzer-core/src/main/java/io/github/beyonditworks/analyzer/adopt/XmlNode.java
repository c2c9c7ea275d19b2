package io.github.beyonditworks.analyzer.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a small XML document. */
final class XmlNode {

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlNode(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void set(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(XmlNode child) {
    children.add(child);
  }

  StringBuilder text() {
    return text;
  }

  /** What stands between its tags, without its children's. */
  String content() {
    return text.toString().strip();
  }

  /** The value of an attribute; empty where there is none. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  List<XmlNode> children() {
    return children;
  }

  List<XmlNode> children(String named) {
    return children.stream().filter(child -> child.name.equals(named)).toList();
  }

  Optional<XmlNode> child(String named) {
    return children.stream().filter(child -> child.name.equals(named)).findFirst();
  }
}
