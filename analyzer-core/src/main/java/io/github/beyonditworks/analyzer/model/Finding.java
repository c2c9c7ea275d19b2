package io.github.beyonditworks.analyzer.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One judgement about code: a place where a rule applies, with the value that was measured, the
 * limit it passed and the lines that contribute.
 *
 * @param rule the rule's id
 * @param dimension the score that it lowers
 * @param severity how much it matters
 * @param path the file, relative to the repository root, with {@code /}
 * @param place where it stands
 * @param element the type or member that it is charged to
 * @param message what it is, why it matters here and what to do, as plain text
 * @param value the measured value, or 1 for a rule that counts occurrences
 * @param limit the value up to which nothing is reported, or 0 for a rule that counts occurrences
 * @param contributors the lines that make up the value, in order
 * @param suggestion a change that would mend it, written from the code at hand
 * @param mend the edits that mend it, where that takes no thought
 * @param identity what it is recognised by when lines move
 * @param ledgerOnly whether it only tells where points go: all that was measured is within what
 *     most readers manage, so there is nothing to do, and people are not told of it as a finding
 */
public record Finding(
    String rule,
    Dimension dimension,
    Severity severity,
    String path,
    Place place,
    ElementName element,
    String message,
    double value,
    double limit,
    List<Contributor> contributors,
    Optional<Suggestion> suggestion,
    Optional<Mend> mend,
    Identity identity,
    boolean ledgerOnly)
    implements Comparable<Finding> {

  private static final double CLEARLY = 0.1;

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::place)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::identity)
          .thenComparing(Finding::dimension)
          .thenComparingDouble(Finding::value)
          .thenComparingDouble(Finding::limit);

  /** Copies the list. */
  public Finding {
    contributors = List.copyOf(contributors);
  }

  /**
   * A line that adds to a finding's value.
   *
   * @param line the line, from 1
   * @param text what it adds, as plain text
   */
  public record Contributor(int line, String text) {}

  /**
   * What a finding is recognised by, besides its rule and element, when lines move or code is
   * formatted anew.
   *
   * @param code the code that it stands on, without white space, hashed: 16 hexadecimal digits
   * @param ordinal which of several findings with the same rule, element and code it is, from 1
   * @param fingerprint rule, element, code and ordinal hashed: 16 hexadecimal digits
   */
  public record Identity(String code, int ordinal, String fingerprint)
      implements Comparable<Identity> {

    private static final Comparator<Identity> ORDER =
        Comparator.comparing(Identity::fingerprint)
            .thenComparing(Identity::code)
            .thenComparingInt(Identity::ordinal);

    @Override
    public int compareTo(Identity other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Whether it is clearly more than it was: measured against a limit, and grown by a tenth of that.
   *
   * @param earlier the value that it had
   */
  public boolean hasClearlyGrownSince(double earlier) {
    return limit > 0 && value - earlier >= CLEARLY * Math.max(1, limit);
  }

  /** The identity in one word. */
  public String fingerprint() {
    return identity.fingerprint();
  }

  /** What to do about it: the last sentence of the message. */
  public String step() {
    int end = message.lastIndexOf(". ", message.length() - 2);
    return end < 0 ? message : message.substring(end + 2);
  }

  /** This finding with another identity. */
  public Finding withIdentity(Identity newIdentity) {
    return with(severity, path, element, message, newIdentity);
  }

  /** This finding as an information with another message. */
  public Finding withInformation(String newMessage) {
    return with(Severity.INFO, path, element, newMessage, identity);
  }

  /** This finding with another severity; a line of the ledger has none to change. */
  public Finding withSeverity(Severity newSeverity) {
    return ledgerOnly ? this : with(newSeverity, path, element, message, identity);
  }

  /** This finding in another file and element. */
  public Finding at(String newPath, ElementName newElement) {
    return with(severity, newPath, newElement, message, identity);
  }

  private Finding with(
      Severity newSeverity,
      String newPath,
      ElementName newElement,
      String newMessage,
      Identity newIdentity) {
    return new Finding(
        rule,
        dimension,
        newSeverity,
        newPath,
        place,
        newElement,
        newMessage,
        value,
        limit,
        contributors,
        suggestion,
        mend,
        newIdentity,
        ledgerOnly);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
