package io.github.beyonditworks.analyzer.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Analyses all modules of the build as one, at its root, and fails when a condition of the gate
 * does not hold.
 */
@Mojo(
    name = "check-aggregate",
    defaultPhase = LifecyclePhase.VERIFY,
    aggregator = true,
    threadSafe = true)
public final class CheckAggregateMojo extends AbstractCheckMojo {}
