/** Design patterns, recognised by roles and participants and judged by what they gain here. */
package io.github.beyonditworks.analyzer.pattern;
