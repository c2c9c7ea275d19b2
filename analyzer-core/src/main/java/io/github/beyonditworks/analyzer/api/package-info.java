/**
 * What programs that embed this library call: {@link
 * io.github.beyonditworks.analyzer.api.CodeQuality} says what to analyse, {@link
 * io.github.beyonditworks.analyzer.api.QualityResult} what came of it. These types, and no others,
 * are kept from version to version; what they name is the platform's or one of them.
 */
package io.github.beyonditworks.analyzer.api;
