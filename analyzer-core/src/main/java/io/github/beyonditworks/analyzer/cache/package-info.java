/**
 * What was found out about files, kept between runs: any doubt about an entry is a miss, and no
 * failure here is one of the analysis.
 */
package io.github.beyonditworks.analyzer.cache;
