/**
 * What a change did: members followed from before to after, findings told apart into new, worse,
 * touched and fixed. Pure arithmetic on facts and scores; knows {@code model} and {@code score}.
 */
package io.github.beyonditworks.analyzer.change;
