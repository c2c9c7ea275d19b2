/** Rules about design: failure, duplication, structure and wiring. They lower readability. */
package io.github.beyonditworks.analyzer.rule.design;
