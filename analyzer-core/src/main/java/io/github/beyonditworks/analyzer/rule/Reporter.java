package io.github.beyonditworks.analyzer.rule;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what one rule finds in one file.
 *
 * <pre>{@code
 * reporter.at(method).value(lines, limit).report("…");
 * }</pre>
 */
public final class Reporter {

  private final Rule rule;
  private final MeasuredFile file;
  private final List<Finding> findings = new ArrayList<>();

  /** A reporter for a rule and a file. */
  public Reporter(Rule rule, MeasuredFile file) {
    this.rule = rule;
    this.file = file;
  }

  /** What was reported, in the order of the reports. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Begins a finding at a node; a declaration is marked at its name. */
  public Draft at(Node node) {
    Node marked = nameOf(node).orElse(node);
    return draft(file.parsed().place(marked), file.elementAround(node), file.parsed().code(marked));
  }

  /** Begins a finding at a place that is no node, such as a comment. */
  public Draft at(Place place, String code) {
    return draft(place, file.elementAround(place), code);
  }

  /**
   * Begins a finding about a declaration at a place of its own, such as a tag of its documentation.
   */
  public Draft at(Place place, String code, Node declaration) {
    return draft(place, file.elementAround(declaration), code);
  }

  private Draft draft(Place place, Optional<ElementName> element, String code) {
    return new Draft(rule, file.parsed().path(), place, element, code, findings);
  }

  private static Optional<Node> nameOf(Node node) {
    if (node instanceof FieldDeclaration field) {
      return Optional.of(field.getVariable(0).getName());
    }
    return node instanceof BodyDeclaration<?> && node instanceof NodeWithSimpleName<?> named
        ? Optional.of(named.getName())
        : Optional.empty();
  }

  /** A finding that is being described. */
  public static final class Draft {
    private final Rule rule;
    private final String path;
    private final Place place;
    private final Optional<ElementName> element;
    private final String code;
    private final List<Finding> into;
    private Severity severity;
    private double value = 1;
    private double limit;
    private List<Contributor> contributors = List.of();
    private Optional<Suggestion> suggestion = Optional.empty();
    private Optional<Mend> mend = Optional.empty();
    private boolean ledgerOnly;

    Draft(
        Rule rule,
        String path,
        Place place,
        Optional<ElementName> element,
        String code,
        List<Finding> into) {
      this.rule = rule;
      this.path = path;
      this.place = place;
      this.element = element;
      this.code = code;
      this.into = into;
      this.severity = rule.severity();
    }

    /**
     * States the measured value and the limit that it passed. Without this the finding counts as
     * one occurrence; a value with limit 0 counts as that many.
     */
    public Draft value(double measured, double allowed) {
      value = measured;
      limit = allowed;
      return this;
    }

    /** States a severity other than the rule's. */
    public Draft severity(Severity other) {
      severity = other;
      return this;
    }

    /** States that nothing is to be done: a line that only tells where points go. */
    public Draft ledgerOnly(boolean only) {
      ledgerOnly = only;
      return this;
    }

    /** Names the lines that make up the value. */
    public Draft lines(List<Contributor> lines) {
      contributors = lines;
      return this;
    }

    /**
     * Shows a change that would mend the finding, where one can be written from the code at hand.
     */
    public Draft suggestion(Optional<Suggestion> change) {
      suggestion = change;
      return this;
    }

    /** Says which edits mend the finding, where that takes no thought. */
    public Draft mend(Optional<Mend> edits) {
      mend = edits;
      return this;
    }

    /** The finding, not reported: for rules that decide when all files are known. */
    public Optional<Finding> build(String message) {
      return element.map(
          e ->
              new Finding(
                  rule.id(),
                  rule.dimension(),
                  severity,
                  path,
                  place,
                  e,
                  message,
                  value,
                  limit,
                  contributors,
                  suggestion,
                  mend,
                  Fingerprints.of(rule.id(), e, code),
                  ledgerOnly));
    }

    /**
     * Reports the finding. Files without a type have no score to take points from: there nothing is
     * reported.
     *
     * @param message what it is, why it matters here and what to do, as plain text in one or two
     *     sentences
     */
    public void report(String message) {
      build(message).ifPresent(into::add);
    }
  }
}
