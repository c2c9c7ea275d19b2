/**
 * Looks back from what is checked out: how often files and members were changed, by whom, what was
 * changed together, and whose comments were left behind. Commits are read by {@code git}, what each
 * did is remembered between runs, and what comes of it is part of the evidence. Nothing depends on
 * the clock: time is counted from the newest commit.
 */
package io.github.beyonditworks.analyzer.history;
