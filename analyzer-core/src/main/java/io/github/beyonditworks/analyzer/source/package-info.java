/**
 * From folders to syntax trees: finds Java files, decodes them strictly, guards the parser against
 * shapes that hang it, and indexes the tree once. Knows only {@code model}.
 */
package io.github.beyonditworks.analyzer.source;
