package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.BaselineGoal;
import io.github.beyonditworks.analyzer.engine.Goal;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the findings of today into <code>quality-baseline.txt</code>, where there is none yet:
 * they are accepted for now, and the gate counts only what comes. Where there is one, the entries
 * that are mended are removed and nothing is added, unless asked to with <code>
 * -Dquality.baselineGrow
 * </code>.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends AbstractQualityMojo {

  /** Whether findings that are not in the baseline yet are added to it. */
  @Parameter(property = "quality.baselineGrow", defaultValue = "false")
  boolean baselineGrow;

  /** The mildest severity that is written into a baseline. */
  @Parameter(property = "quality.baselineSeverity", defaultValue = "minor")
  String baselineSeverity;

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
    return new BaselineGoal(baselineGrow, baselineSeverity);
  }
}
