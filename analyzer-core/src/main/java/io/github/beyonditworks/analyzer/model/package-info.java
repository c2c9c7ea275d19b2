/**
 * The values that flow through an analysis: records and enums without input, output or syntax
 * trees. Every other package knows this one; it knows none.
 */
package io.github.beyonditworks.analyzer.model;
