package io.github.beyonditworks.analyzer.change;

/**
 * What a change is compared with.
 *
 * @param name what the user calls it, such as {@code origin/main}
 * @param commit the id of the commit that the change began at
 */
public record Base(String name, String commit) {}
