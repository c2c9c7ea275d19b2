package io.github.beyonditworks.analyzer.api;

/**
 * Something that kept a part of the input from being analysed.
 *
 * @param kind what failed, such as {@code read} or {@code parse}
 * @param path the file, as in {@link FileQuality}
 * @param line the line from 1, or 0 where none is known
 * @param column the column from 1, or 0 where none is known
 * @param message the cause, as plain text
 * @since 0.1.0
 */
public record QualityProblem(String kind, String path, int line, int column, String message) {}
