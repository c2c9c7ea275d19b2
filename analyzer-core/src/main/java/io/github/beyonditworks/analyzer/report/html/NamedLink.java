package io.github.beyonditworks.analyzer.report.html;

/**
 * A name that leads somewhere.
 *
 * @param name the name
 * @param link its page, relative to the report's folder; null where there is none
 */
public record NamedLink(String name, String link) {}
