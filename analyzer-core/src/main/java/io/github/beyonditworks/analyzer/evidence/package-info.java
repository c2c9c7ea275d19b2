/**
 * What other tools have seen when the code ran: reports of coverage, mutants and tests, read
 * without trust, joined to the analysed files and held against them. Evidence is never required.
 */
package io.github.beyonditworks.analyzer.evidence;
