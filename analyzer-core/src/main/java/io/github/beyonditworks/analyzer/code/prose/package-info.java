/** Documentation as text: what it is made of, counted in one pass over its characters. */
package io.github.beyonditworks.analyzer.code.prose;
