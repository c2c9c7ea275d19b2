package io.github.beyonditworks.analyzer.report;

import java.nio.file.Path;

/**
 * Reports that are about to be replaced. They may have come with the code: what is known of them is
 * believed only as far as it was remembered elsewhere.
 *
 * @param output the folder that reports were put into
 * @param memory a folder that nobody but the user writes to, for what is to be known the next time
 */
public record EarlierReport(Path output, Path memory) {}
