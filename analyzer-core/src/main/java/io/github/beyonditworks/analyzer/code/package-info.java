/**
 * What the code means: which type a name stands for, what members are like, what words and numbers
 * in names say, what a comment documents. Metrics and rules ask here, so that the same is not found
 * out twice. {@code code.testing} knows tests and their frameworks, {@code code.seam} what stands
 * between a type and a test of it. Knows {@code model} and {@code source}.
 */
package io.github.beyonditworks.analyzer.code;
