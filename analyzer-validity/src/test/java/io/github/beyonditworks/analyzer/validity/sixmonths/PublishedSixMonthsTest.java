package io.github.beyonditworks.analyzer.validity.sixmonths;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedSixMonthsTest {

  @Test
  void the_published_page_is_made_of_the_published_figures() throws Exception {
    assertThat(Files.readString(Path.of("../docs/six-months.md")))
        .isEqualTo(
            SixMonthsStudyPage.markdown(SixMonthsReport.read(Path.of("../docs/six-months.json"))));
  }
}
