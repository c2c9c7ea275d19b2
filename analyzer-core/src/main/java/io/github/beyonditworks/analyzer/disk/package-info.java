/** Files that are written whole or not at all, and what to say where that fails. */
package io.github.beyonditworks.analyzer.disk;
