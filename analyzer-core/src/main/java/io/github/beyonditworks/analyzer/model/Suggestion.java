package io.github.beyonditworks.analyzer.model;

/**
 * A change that would mend a finding, written with the names and lines of the code at hand. It is a
 * sketch for people, not a patch: lines that do not matter may be left out.
 *
 * @param change what to do, in a few words: {@code take a Clock as constructor parameter}
 * @param before the code as it is, or the part of it that matters; lines are parted by {@code \n}
 * @param after the code as it could be
 */
public record Suggestion(String change, String before, String after) {}
