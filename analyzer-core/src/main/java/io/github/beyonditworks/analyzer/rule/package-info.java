/**
 * What a rule is and what it may say. The rules themselves stand one to a file in the packages
 * below; {@code catalog} lists them. Knows {@code model}, {@code source} and {@code metric}.
 */
package io.github.beyonditworks.analyzer.rule;
