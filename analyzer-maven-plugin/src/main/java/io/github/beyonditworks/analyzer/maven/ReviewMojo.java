package io.github.beyonditworks.analyzer.maven;

import io.github.beyonditworks.analyzer.engine.BaseWish;
import io.github.beyonditworks.analyzer.engine.Goal;
import io.github.beyonditworks.analyzer.engine.ReviewGoal;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Reviews a change, member by member, as a senior colleague would: what became of the scores, what
 * got better, and the few places worth a word. The change is all that came since <code>
 * quality.base</code>, or since the target of the pull request that a CI host is building, or else
 * since the main branch; what is not committed yet is part of it. Only what the change touches is
 * parsed. Writes <code>review.md</code> and <code>review.json</code>.
 */
@Mojo(name = "review", requiresProject = false, threadSafe = true)
public final class ReviewMojo extends AbstractQualityMojo {

  /**
   * Further reports on the change, such as <code>sarif</code>, beside <code>review.md</code> and
   * <code>review.json</code>.
   */
  @Parameter(property = "quality.reviewFormats")
  List<String> reviewFormats = new ArrayList<>();

  @Override
  BaseWish baseWish() {
    return BaseWish.ofReview(base, trustChange);
  }

  @Override
  List<String> formatNames() {
    return reviewFormats;
  }

  /** The review itself is always written. */
  @Override
  boolean writesReports() {
    return true;
  }

  @Override
  Goal goal() {
    return new ReviewGoal();
  }
}
