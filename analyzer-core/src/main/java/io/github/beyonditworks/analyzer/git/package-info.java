/**
 * Reads the history of the repository that the sources lie in: no other process, no checkout,
 * nothing written. Knows {@code source}.
 */
package io.github.beyonditworks.analyzer.git;
