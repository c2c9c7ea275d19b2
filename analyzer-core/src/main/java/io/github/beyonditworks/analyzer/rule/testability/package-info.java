/** Rules that ask whether production code can be put under test. */
package io.github.beyonditworks.analyzer.rule.testability;
