package io.github.beyonditworks.analyzer.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Analyses one project, or all modules where it is called from the command line at the root of a
 * build; writes the reports and fails the build when a condition of the gate does not hold. The
 * conditions stand in <code>quality.yml</code> under <code>gate</code> or in this goal's
 * parameters.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractCheckMojo {}
