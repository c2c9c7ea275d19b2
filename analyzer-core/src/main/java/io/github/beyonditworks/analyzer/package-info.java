/**
 * The entrance: {@link io.github.beyonditworks.analyzer.Analyzer} takes {@link
 * io.github.beyonditworks.analyzer.AnalysisOptions} and gives one immutable {@link
 * io.github.beyonditworks.analyzer.Analysis}, which reports and the gate only read.
 */
package io.github.beyonditworks.analyzer;
