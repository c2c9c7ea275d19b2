package io.github.beyonditworks.analyzer.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.git.BaseDetector.Detected;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each CI host says a change is to be merged into. */
class BaseDetectorTest {

  @ParameterizedTest
  @CsvSource({
    "GITHUB_BASE_REF, main, origin/main, GitHub",
    "GITHUB_BASE_REF, release/1.x, origin/release/1.x, GitHub",
    "CI_MERGE_REQUEST_DIFF_BASE_SHA, 0123abcd, 0123abcd, GitLab",
    "CI_MERGE_REQUEST_TARGET_BRANCH_NAME, main, origin/main, GitLab",
    "BITBUCKET_PR_DESTINATION_COMMIT, 0123abcd, 0123abcd, Bitbucket",
    "BITBUCKET_PR_DESTINATION_BRANCH, main, origin/main, Bitbucket",
    "SYSTEM_PULLREQUEST_TARGETBRANCH, refs/heads/main, origin/main, Azure",
    "CHANGE_TARGET, main, origin/main, Jenkins"
  })
  void a_pull_request_names_its_base(String variable, String value, String base, String host) {
    assertThat(BaseDetector.detect(Map.of(variable, value))).contains(new Detected(base, host));
  }

  @Test
  void a_commit_is_surer_than_a_branch() {
    Map<String, String> both =
        Map.of(
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main",
            "CI_MERGE_REQUEST_DIFF_BASE_SHA", "0123abcd");

    assertThat(BaseDetector.detect(both)).contains(new Detected("0123abcd", "GitLab"));
  }

  @Test
  void elsewhere_there_is_none() {
    assertThat(BaseDetector.detect(Map.of("CI", "true", "GITHUB_BASE_REF", ""))).isEmpty();
  }
}
