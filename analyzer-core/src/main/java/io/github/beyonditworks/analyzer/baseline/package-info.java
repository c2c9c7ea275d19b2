/** Findings that a team has accepted for now, in one sorted text file. Knows {@code model} only. */
package io.github.beyonditworks.analyzer.baseline;
