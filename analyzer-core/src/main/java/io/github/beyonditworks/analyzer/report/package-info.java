/**
 * Renders a finished {@link io.github.beyonditworks.analyzer.Analysis}: one file per format. Knows
 * everything, judges nothing.
 */
package io.github.beyonditworks.analyzer.report;
