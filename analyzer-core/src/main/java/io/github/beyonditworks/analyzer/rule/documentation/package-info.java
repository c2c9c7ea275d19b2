/** Rules that ask whether the documentation says what the code alone cannot. */
package io.github.beyonditworks.analyzer.rule.documentation;
