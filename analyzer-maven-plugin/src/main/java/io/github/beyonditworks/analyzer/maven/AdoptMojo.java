package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.AdoptGoal;
import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.Goal;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins where PMD, Checkstyle or SpotBugs were used so far: reads their configurations, writes
 * <code>quality.yml</code> with what has an equivalent here, says what has none and why, and
 * accepts today's findings in <code>quality-baseline.txt</code>. Files that are there stay as they
 * are.
 */
@Mojo(name = "adopt", requiresProject = false, threadSafe = true)
public final class AdoptMojo extends AbstractQualityMojo {

  /** Whether to print what would be written, and write nothing. */
  @Parameter(property = "quality.adoptDryRun", defaultValue = "false")
  boolean adoptDryRun;

  /** Whether a configuration and a baseline that are there already are replaced. */
  @Parameter(property = "quality.adoptReplace", defaultValue = "false")
  boolean adoptReplace;

  @Override
  BaseWish baseWish() {
    return BaseWish.NONE;
  }

  @Override
  List<String> formatNames() {
    return List.of();
  }

  @Override
  Goal goal() {
    return new AdoptGoal(adoptDryRun, adoptReplace);
  }
}
