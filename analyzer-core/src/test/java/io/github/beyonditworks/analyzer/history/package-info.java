/** Changes to a small shop, committed one after the other, and what is said about each. */
package io.github.beyonditworks.analyzer.history;
