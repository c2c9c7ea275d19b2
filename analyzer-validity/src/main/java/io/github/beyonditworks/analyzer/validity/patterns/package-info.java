/** The design patterns that are recognised, held against labelled files, with names and without. */
package io.github.beyonditworks.analyzer.validity.patterns;
