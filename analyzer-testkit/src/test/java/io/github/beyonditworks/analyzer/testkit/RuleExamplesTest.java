package io.github.beyonditworks.analyzer.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

  @Test
  void a_rule_that_does_what_it_says_passes() {
    assertThatCode(() -> RuleExamples.verify(new ParameterCountRule())).doesNotThrowAnyException();
  }

  @Test
  void a_rule_that_does_otherwise_is_told_with_the_lines() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleExamples.verify(new ParameterCountRule(1, 1)))
        .withMessageContaining("parameter-count, example ");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                RuleExamples.verify(
                    new ParameterCountRule(), "class A {\n  int a; // finding\n}\n"))
        .withMessageContaining("expected findings in lines [2], found them in []");
  }
}
