/** Rules that ask whether the next reader will understand the code. */
package io.github.beyonditworks.analyzer.rule.readability;
