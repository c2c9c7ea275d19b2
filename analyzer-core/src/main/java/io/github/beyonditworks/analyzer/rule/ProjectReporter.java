package io.github.beyonditworks.analyzer.rule;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what one rule finds in a project, when the files' trees are gone. */
public final class ProjectReporter {

  private final Rule rule;
  private final List<Finding> findings = new ArrayList<>();

  /** A reporter for a rule. */
  public ProjectReporter(Rule rule) {
    this.rule = rule;
  }

  /** What was reported, sorted. */
  public List<Finding> findings() {
    return Fingerprints.withOrdinals(findings.stream().sorted().toList());
  }

  /** Begins a finding about a type, at its name. */
  public Reporter.Draft at(ProjectType type) {
    return at(type, type.links().place(), type.simpleName());
  }

  /**
   * Begins a finding that is charged to a top-level type.
   *
   * @param type the type, or one within it
   * @param place where the finding stands in the type's file
   * @param words what it is recognised by when lines move
   */
  public Reporter.Draft at(ProjectType type, Place place, String words) {
    return at(type, ElementName.ofType(type.topLevel()), place, words);
  }

  /** Begins a finding that is charged to a member of a type. */
  public Reporter.Draft at(ProjectType type, ElementName element, Place place, String words) {
    return at(type.file().path(), element, place, words);
  }

  /**
   * Begins a finding.
   *
   * @param path the file
   * @param element what it is charged to
   * @param place where it stands
   * @param words what it is recognised by when lines move, such as a member's signature
   */
  public Reporter.Draft at(String path, ElementName element, Place place, String words) {
    return new Reporter.Draft(rule, path, place, Optional.of(element), words, findings);
  }
}
