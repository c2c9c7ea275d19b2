/**
 * Fits the coefficients of the score model to human judgement, and leaves groups out to see what
 * the fit is worth. Knows {@code validity} and the core.
 */
package io.github.beyonditworks.analyzer.validity.calibration;
