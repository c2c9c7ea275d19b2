/**
 * Whether the view of the next six months foretells what happens in them: members that a fix
 * changes, comments that are corrected, in the history of open repositories.
 */
package io.github.beyonditworks.analyzer.validity.sixmonths;
