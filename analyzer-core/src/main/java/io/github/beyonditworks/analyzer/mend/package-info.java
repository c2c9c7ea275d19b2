/**
 * Mends that are mechanical and safe: whole lines that go, every other byte untouched. A mend is
 * taken only where the result parses, the finding is gone and no rule finds more than before. Knows
 * {@code model}, {@code source}, {@code code}, {@code metric} and {@code rule}.
 */
package io.github.beyonditworks.analyzer.mend;
