/**
 * What scores must not depend on, checked on real and on generated code through the public entry
 * points only: layout, names of equal quality, the order of files, the number of threads.
 */
package io.github.beyonditworks.analyzer.invariance;
