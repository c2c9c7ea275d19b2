/**
 * The review of a change, as a senior colleague would write it: what got better first, then the few
 * places worth a word, then the rest.
 */
package io.github.beyonditworks.analyzer.report.review;
