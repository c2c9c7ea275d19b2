package io.github.beyonditworks.analyzer.validity.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedPredictionTest {

  @Test
  void the_published_page_is_made_of_the_published_figures() throws Exception {
    assertThat(Files.readString(Path.of("../docs/prediction.md")))
        .isEqualTo(
            PredictionPage.markdown(PredictionReport.read(Path.of("../docs/prediction.json"))));
  }
}
