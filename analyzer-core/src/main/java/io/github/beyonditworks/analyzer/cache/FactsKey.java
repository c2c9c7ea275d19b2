package io.github.beyonditworks.analyzer.cache;

/**
 * What facts are kept under: the first half of a SHA-256 hash of all that they depend on.
 *
 * @param high its first eight bytes
 * @param low the next eight
 */
public record FactsKey(long high, long low) {}
