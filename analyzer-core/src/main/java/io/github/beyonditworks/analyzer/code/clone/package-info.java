/**
 * Code that stands twice: hashed statements of all files → runs of alike statements → pairs, small
 * gaps bridged → families. Takes n log n time.
 */
package io.github.beyonditworks.analyzer.code.clone;
