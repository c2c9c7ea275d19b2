/**
 * Tests as their frameworks see them: what runs as a test, what can make one fail, what it takes
 * from outside, what it shares with others.
 */
package io.github.beyonditworks.analyzer.code.testing;
