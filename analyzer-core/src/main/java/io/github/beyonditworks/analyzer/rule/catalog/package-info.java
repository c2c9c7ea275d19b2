/** The list of all rules. */
package io.github.beyonditworks.analyzer.rule.catalog;
