/**
 * How a project stood at its commits, one line each in {@code .quality/history}, and what got
 * better from one to the next. Needs nothing but the platform.
 */
package io.github.beyonditworks.analyzer.trend;
