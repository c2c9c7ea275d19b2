package io.github.beyonditworks.analyzer.validity.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.validity.MadeUpData;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalibrationProgramTest {

  private static final Path SHIPPED =
      Path.of(
          "../analyzer-core/src/main/resources/io/github/beyonditworks/analyzer/score/score-model.json");

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void the_loads_are_fitted_and_the_rest_of_the_model_stays() throws Exception {
    Path model = Files.copy(SHIPPED, folder.resolve("model.json"));
    String data = MadeUpData.small().writeTo(folder).toString();

    assertThat(run(data, model.toString(), "2000-01-01")).isZero();

    JsonNode before = JsonMapper.shared().readTree(Files.readString(SHIPPED));
    JsonNode after = JsonMapper.shared().readTree(Files.readString(model));
    assertThat(after.get("version").stringValue()).isEqualTo("2000-01-01");
    assertThat(after.get("rules")).isEqualTo(before.get("rules"));
    assertThat(after.get("loads")).hasSameSizeAs(before.get("loads"));
    assertThat(after.get("calibration").get("data").stringValue())
        .startsWith("3 classes of 2 projects");
    assertThat(after.get("calibration").get("figures").get("overall")).isNotNull();
  }

  @Test
  void the_same_data_gives_the_same_bytes() throws Exception {
    Path first = Files.copy(SHIPPED, folder.resolve("first.json"));
    Path second = Files.copy(SHIPPED, folder.resolve("second.json"));
    String data = MadeUpData.small().writeTo(folder).toString();

    run(data, first.toString(), "v");
    run(data, second.toString(), "v");

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void without_data_it_says_what_is_missing_and_leaves_the_model_alone() throws Exception {
    Path model = Files.copy(SHIPPED, folder.resolve("model.json"));

    assertThat(run(folder.resolve("nowhere").toString(), model.toString(), "v")).isEqualTo(3);

    assertThat(said.toString(StandardCharsets.UTF_8)).contains("figshare");
    assertThat(model).hasSameBinaryContentAs(SHIPPED);
  }

  @Test
  void a_model_without_a_name_is_not_written() throws Exception {
    Path model = Files.copy(SHIPPED, folder.resolve("model.json"));
    String data = MadeUpData.small().writeTo(folder).toString();

    assertThat(run(data, model.toString(), null)).isEqualTo(2);
    assertThat(run(data, model.toString())).isEqualTo(2);
    assertThat(model).hasSameBinaryContentAs(SHIPPED);
  }

  private int run(String... arguments) throws Exception {
    return new CalibrationProgram(new PrintStream(said, true, StandardCharsets.UTF_8))
        .run(arguments);
  }
}
