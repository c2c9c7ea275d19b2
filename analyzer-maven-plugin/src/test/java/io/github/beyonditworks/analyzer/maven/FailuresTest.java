package io.github.beyonditworks.analyzer.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void what_must_not_happen_is_called_a_defect_and_keeps_its_cause() {
    ReportMojo withoutMaven = new ReportMojo();

    assertThatThrownBy(withoutMaven::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("The analyzer has a defect: ")
        .hasMessageEndingWith("please report it with the output of mvn -e.")
        .hasCauseInstanceOf(NullPointerException.class);
  }
}
