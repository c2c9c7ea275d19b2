/**
 * Applies the mends of findings, every other byte untouched. A mend is taken only where the result
 * parses, the finding is gone and no rule finds more than before. Knows {@code model}, {@code
 * source}, {@code code}, {@code metric}, {@code rule} and {@code git}.
 */
package io.github.beyonditworks.analyzer.mend;
