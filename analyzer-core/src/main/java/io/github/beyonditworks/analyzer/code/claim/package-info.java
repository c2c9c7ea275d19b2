/**
 * What comments claim about the code beside them, and what the code says: one file a kind of claim.
 * English only, by few well-chosen forms of words; a claim is contradicted only where the code is
 * certain.
 */
package io.github.beyonditworks.analyzer.code.claim;
