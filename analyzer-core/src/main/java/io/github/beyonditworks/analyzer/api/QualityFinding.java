package io.github.beyonditworks.analyzer.api;

/**
 * A place where a rule applies.
 *
 * @param rule the rule's id
 * @param dimension the score that it lowers: {@code readability}, {@code testability} or {@code
 *     documentation}
 * @param severity how much it matters
 * @param path the file, as in {@link FileQuality}
 * @param line its first line, from 1
 * @param column where it begins there, from 1
 * @param endLine its last line
 * @param endColumn where it ends there
 * @param element the type or member that it is about
 * @param message what was noticed, why it matters and what to do, as plain text that may quote the
 *     code: show it as text
 * @param points what it takes from the score of its type
 * @param fingerprint recognises it in another version of the code
 * @param accepted whether a baseline accepts it for now
 * @since 0.1.0
 */
public record QualityFinding(
    String rule,
    String dimension,
    FindingSeverity severity,
    String path,
    int line,
    int column,
    int endLine,
    int endColumn,
    String element,
    String message,
    double points,
    String fingerprint,
    boolean accepted) {}
