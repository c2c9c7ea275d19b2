package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "##[group]x",
        "##vso[task.setvariable variable=PATH]x",
        "##VSO[task.complete result=Succeeded;]",
        "##teamcity[buildStatus status='SUCCESS']",
        "###vso[task.complete]",
        "a/##vso[task.prependpath]b/C.java"
      })
  void no_ci_host_takes_text_for_a_command(String command) {
    assertThat(PlainText.of(command)).doesNotContainPattern("##\\w*\\[");
  }

  @Test
  void what_is_no_command_stays_as_it_is() {
    assertThat(PlainText.of("## heading, a##b and x[0]")).isEqualTo("## heading, a##b and x[0]");
  }
}
