package io.github.beyonditworks.analyzer.validity;

/**
 * A file before and after a change that was merged to make it more readable.
 *
 * @param id its name in the data
 * @param before the text before
 * @param after the text after
 */
public record ReadabilityPair(String id, String before, String after) {}
