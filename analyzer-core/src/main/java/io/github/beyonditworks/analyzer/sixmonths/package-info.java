/**
 * Asks of every member whether another developer will understand it in six months, and ranks those
 * where the answer is no. Adds up what scores, findings and history tell; holds no other opinion.
 */
package io.github.beyonditworks.analyzer.sixmonths;
