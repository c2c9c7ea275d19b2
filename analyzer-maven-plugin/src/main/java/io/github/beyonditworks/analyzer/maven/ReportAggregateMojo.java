package io.github.beyonditworks.analyzer.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Analyses all modules of the build as one, at its root, writes one set of reports and prints the
 * summary.
 */
@Mojo(
    name = "report-aggregate",
    defaultPhase = LifecyclePhase.VERIFY,
    aggregator = true,
    threadSafe = true)
public final class ReportAggregateMojo extends AbstractReportMojo {}
