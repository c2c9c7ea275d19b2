/**
 * How code is changed where that takes no thought: edits that leave every other character, what the
 * code does and its layout as they are. Where that is not certain there are none.
 */
package io.github.beyonditworks.analyzer.code.edit;
