/**
 * For tests of others: {@link io.github.beyonditworks.analyzer.testkit.RuleExamples} tests a rule
 * by its documented examples, {@link io.github.beyonditworks.analyzer.testkit.QualityAssertions}
 * holds a project's code to what its tests ask for.
 */
package io.github.beyonditworks.analyzer.testkit;
