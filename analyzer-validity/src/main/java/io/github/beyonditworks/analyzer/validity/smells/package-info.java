/** The findings of single rules, held against smells that people annotated. */
package io.github.beyonditworks.analyzer.validity.smells;
