/** What rules measure in documentation, held against smells that people annotated. */
package io.github.beyonditworks.analyzer.validity.docsmells;
