/**
 * What code does with failures: how a catch clause handles what it caught, and what the code after
 * it goes on with.
 */
package io.github.beyonditworks.analyzer.code.failure;
