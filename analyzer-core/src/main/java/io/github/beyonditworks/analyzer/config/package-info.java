/**
 * Reads {@code quality.yml}: rules and their options, severities, paths, suppressions and the gate.
 * Knows the rules, and the gate's conditions.
 */
package io.github.beyonditworks.analyzer.config;
