/**
 * Rules that ask whether tests catch bugs; their findings lower the testability score of test code.
 */
package io.github.beyonditworks.analyzer.rule.tests;
