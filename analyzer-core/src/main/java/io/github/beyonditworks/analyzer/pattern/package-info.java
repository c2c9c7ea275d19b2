/**
 * Design patterns, recognised by roles and participants and judged by what they gain here. {@code
 * PatternClueCollector} notes clues about each type while a file's tree lives, {@code PatternModel}
 * weighs them, {@code PatternRecognition} decides when all files are known.
 */
package io.github.beyonditworks.analyzer.pattern;
