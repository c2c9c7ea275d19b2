package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.MendGoal;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints mends that are mechanical and safe as a unified patch, also in <code>mend.patch</code>:
 * unused imports, locals and private members, code that is commented out, wrong or stale tags, lost
 * causes and more. Whatever is not part of a mend stays as it is, to the byte; a mend is taken only
 * where the result parses, the finding is gone and no rule finds more than before.
 */
@Mojo(name = "mend", requiresProject = false, threadSafe = true)
public final class MendMojo extends AbstractQualityMojo {

  /** Whether the mends are applied to the files, and not only printed. */
  @Parameter(property = "quality.apply", defaultValue = "false")
  boolean apply;

  /** Mends are not of a change. */
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
    return new MendGoal(apply);
  }
}
