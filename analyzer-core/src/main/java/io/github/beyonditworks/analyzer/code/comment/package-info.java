/** What comments say and leave unsaid: marks of open work, reasons, contracts, markup. */
package io.github.beyonditworks.analyzer.code.comment;
