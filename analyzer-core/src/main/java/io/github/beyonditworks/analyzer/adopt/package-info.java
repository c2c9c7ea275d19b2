/**
 * Reads what a project told PMD, Checkstyle and SpotBugs, and proposes a {@code quality.yml} with
 * what has an equivalent here. All of it is untrusted input.
 */
package io.github.beyonditworks.analyzer.adopt;
