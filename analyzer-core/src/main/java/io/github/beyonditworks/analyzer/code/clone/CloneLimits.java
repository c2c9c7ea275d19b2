package io.github.beyonditworks.analyzer.code.clone;

/**
 * What is large enough to be called a clone.
 *
 * @param statements how many statements have to be alike
 * @param size how many names, values, operators and keywords have to be alike
 */
public record CloneLimits(int statements, int size) {}
