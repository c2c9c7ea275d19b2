/**
 * Maven goals: parameters become options, the core analyses, reports are written. A goal holds no
 * opinion about quality.
 */
package io.github.beyonditworks.analyzer.maven;
