/** Inputs made to break an analysis, and what has to hold whatever the input is. */
package io.github.beyonditworks.analyzer.hostile;
