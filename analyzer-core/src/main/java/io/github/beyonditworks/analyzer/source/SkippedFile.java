package io.github.beyonditworks.analyzer.source;

/**
 * A Java file that was found and left out on purpose.
 *
 * @param path its name in reports
 * @param reason why, as a phrase: {@code generated source}
 */
public record SkippedFile(String path, String reason) {}
