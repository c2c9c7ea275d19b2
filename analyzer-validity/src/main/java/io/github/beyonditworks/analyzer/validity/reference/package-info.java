/**
 * How the scores of open projects are distributed: folders of sources → scores → quantiles, which
 * ship with the core as {@code reference-distribution.txt}. Knows the core and, of {@code
 * validity}, the exit codes.
 */
package io.github.beyonditworks.analyzer.validity.reference;
