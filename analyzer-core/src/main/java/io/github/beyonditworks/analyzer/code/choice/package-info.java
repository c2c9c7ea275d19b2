/**
 * Choices among kinds: switches, and chains of conditions that do the work of one. Rules compare
 * them over the project.
 */
package io.github.beyonditworks.analyzer.code.choice;
