/**
 * Numbers that can be checked by hand: one file per metric, each with its definition and source,
 * applied once to every member and type of a parsed file. Knows {@code model} and {@code source}.
 */
package io.github.beyonditworks.analyzer.metric;
