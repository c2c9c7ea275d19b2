package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.Scores;

/**
 * A top-level type that is on both sides of a change.
 *
 * @param path its file now
 * @param name its full name now
 * @param before its scores in the base
 * @param after its scores now
 */
public record ChangedType(String path, String name, Scores before, Scores after) {}
