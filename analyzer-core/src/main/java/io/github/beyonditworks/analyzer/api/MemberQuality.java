package io.github.beyonditworks.analyzer.api;

/**
 * A method, constructor or other member, and how it stands.
 *
 * @param signature its name with the types of its parameters
 * @param line its first line, from 1
 * @param endLine its last line
 * @param codeLines how many of them hold code
 * @param scores how it stands
 * @since 0.1.0
 */
public record MemberQuality(
    String signature, int line, int endLine, int codeLines, QualityScores scores) {}
