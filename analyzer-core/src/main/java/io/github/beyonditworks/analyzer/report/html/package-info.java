/**
 * The pages of the HTML report: small records that say what a page shows, made from an analysis
 * here and laid out by the templates in {@code src/main/jte}. Numbers are formatted here; nothing
 * is judged.
 */
package io.github.beyonditworks.analyzer.report.html;
