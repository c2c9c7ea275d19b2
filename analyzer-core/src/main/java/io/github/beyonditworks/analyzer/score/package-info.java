/**
 * From findings to scores: a ledger in which every lost point stands on a line, with coefficients
 * as versioned data. Knows {@code model} only.
 */
package io.github.beyonditworks.analyzer.score;
