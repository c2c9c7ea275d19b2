package io.github.beyonditworks.analyzer.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Analyses one project, writes the reports and prints the summary. Works without a POM too: <code>
 * -Dquality.source=DIR</code>.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class ReportMojo extends AbstractReportMojo {}
