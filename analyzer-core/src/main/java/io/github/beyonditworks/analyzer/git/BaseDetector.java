package io.github.beyonditworks.analyzer.git;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out from the environment of a CI host what a change is to be merged into. */
public final class BaseDetector {

  private static final String BRANCH_PREFIX = "refs/heads/";

  private BaseDetector() {}

  /**
   * What a change is to be merged into.
   *
   * @param revision the branch or commit
   * @param host who says so
   */
  public record Detected(String revision, String host) {}

  private record Source(String variable, String host, boolean commit) {}

  /** Commits come before branches: they stay what they are when the branch moves on. */
  private static final List<Source> SOURCES =
      List.of(
          new Source("GITHUB_BASE_REF", "GitHub", false),
          new Source("CI_MERGE_REQUEST_DIFF_BASE_SHA", "GitLab", true),
          new Source("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "GitLab", false),
          new Source("BITBUCKET_PR_DESTINATION_COMMIT", "Bitbucket", true),
          new Source("BITBUCKET_PR_DESTINATION_BRANCH", "Bitbucket", false),
          new Source("SYSTEM_PULLREQUEST_TARGETBRANCH", "Azure", false),
          new Source("CHANGE_TARGET", "Jenkins", false));

  /**
   * Looks for a pull request's target.
   *
   * @param environment the environment's variables
   * @return the target; empty where no pull request is being built
   */
  public static Optional<Detected> detect(Map<String, String> environment) {
    for (Source source : SOURCES) {
      String value = environment.getOrDefault(source.variable(), "").strip();
      if (!value.isEmpty()) {
        String revision = source.commit() ? value : "origin/" + withoutPrefix(value);
        return Optional.of(new Detected(revision, source.host()));
      }
    }
    return Optional.empty();
  }

  private static String withoutPrefix(String branch) {
    return branch.startsWith(BRANCH_PREFIX) ? branch.substring(BRANCH_PREFIX.length()) : branch;
  }
}
