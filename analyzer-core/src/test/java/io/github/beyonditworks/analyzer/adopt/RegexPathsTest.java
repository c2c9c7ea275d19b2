package io.github.beyonditworks.analyzer.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.source.PathPattern;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexPathsTest {

  @ParameterizedTest
  @CsvSource({
    ".*/generated/.*, src/generated/A.java, src/main/A.java",
    "^.*[\\\\/]proto[\\\\/].*$, src/proto/A.java, src/proton/A.java",
    "[/\\\\]legacy[/\\\\], core/legacy/A.java, core/Legacy.java",
    "Player\\.java, app/Player.java, app/Players.java",
    "Player.java$, app/VideoPlayer.java, app/Player.javax",
    ".*(Test|IT)\\.java, src/SumTest.java, src/Sum.java",
    "Sum(Test)?\\.java, src/Sum.java, src/SumOther.java",
    "src/main/a\\-b, src/main/a-b/C.java, src/main/ab/C.java",
    "com/acme/.+\\.java$, x/com/acme/A.java, x/com/other/A.java"
  })
  void what_an_expression_fits_is_what_the_patterns_fit(String regex, String fits, String not) {
    List<PathPattern> patterns = PathPattern.all(RegexPaths.found(regex));

    assertThat(patterns).anyMatch(p -> p.matches(fits)).noneMatch(p -> p.matches(not));
  }

  @Test
  void the_alternatives_of_an_expression_are_patterns_of_their_own() {
    assertThat(RegexPaths.found(".*(Test|IT)\\.java")).containsExactly("**Test.java", "**IT.java");
  }

  @Test
  void what_is_long_or_has_many_alternatives_is_no_pattern() {
    assertThat(RegexPaths.found("(a)".repeat(100_000))).isEmpty();
    assertThat(RegexPaths.found("(a)".repeat(300))).hasSize(1);
    assertThat(RegexPaths.found("a|".repeat(200) + "b")).isEmpty();
    assertThat(RegexPaths.found("(|a)".repeat(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\*Test.java",
        "[a-z]+Test.java",
        "(?!main).*",
        "((a|b)|c)",
        "a{2,3}",
        "(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)",
        "\\d+",
        "(unclosed",
        "closed)",
        ""
      })
  void what_is_not_understood_is_no_pattern(String regex) {
    assertThat(RegexPaths.found(regex)).isEmpty();
  }
}
