/**
 * Where behaviour could be replaced for a test (Feathers: a seam), what stands in the way, and how
 * the seam would look in the code at hand.
 */
package io.github.beyonditworks.analyzer.code.seam;
