package io.github.beyonditworks.analyzer.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Analyses one project, or all modules where it is called from the command line at the root of a
 * build; writes the reports and prints the summary. Works without a POM too: <code>
 * -Dquality.source=DIR</code>. Where the file <code>.quality/history</code> exists, it gets a line
 * for each commit, and <code>wins.html</code> and <code>wins.md</code> say what got better, by
 * which change.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class ReportMojo extends AbstractReportMojo {}
