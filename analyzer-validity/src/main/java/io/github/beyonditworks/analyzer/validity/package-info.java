/**
 * Checks the scores against what people say about the same code: reads labelled data, scores it
 * with the code that users run, and writes how far the two agree.
 */
package io.github.beyonditworks.analyzer.validity;
