/**
 * The quality gate: named conditions evaluated on a scored project. Knows {@code model} and {@code
 * score}.
 */
package io.github.beyonditworks.analyzer.gate;
