/**
 * Asks whether the testability score and the findings in tests foretell what running the tests
 * shows: branches that no test takes, and mutants that no test notices.
 */
package io.github.beyonditworks.analyzer.validity.prediction;
