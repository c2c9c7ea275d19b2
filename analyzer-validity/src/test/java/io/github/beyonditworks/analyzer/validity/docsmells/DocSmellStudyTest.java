package io.github.beyonditworks.analyzer.validity.docsmells;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.validity.docsmells.DocSmellFigures.Reported;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocSmellStudyTest {

  @TempDir Path folder;

  @Test
  void what_a_rule_measures_is_held_against_labels() throws Exception {
    Files.write(
        folder.resolve("documentation_smells.jsonl"),
        List.of(
            item(
                3,
                "Sends the reader on, see below. See {@link #a()}, {@link #b()}.\\n@see #c\\n@see #d",
                1),
            item(1, "The number of seats that are left after the last sale of the day.", 0),
            item(2, "The number of rows of the theatre, the boxes not counted.", 0),
            "no item"));

    List<DocSmellFigures> figures = DocSmellStudy.figures(folder);

    assertThat(figures).hasSize(5);
    DocSmellFigures fragmented = figures.get(4);
    assertThat(fragmented.rule()).isEqualTo("fragmented-doc");
    assertThat(fragmented.items()).isEqualTo(3);
    assertThat(fragmented.labelled()).isEqualTo(1);
    assertThat(fragmented.auc()).isEqualTo(1);
    assertThat(fragmented.shipped()).isEqualTo(new Reported(1, 1));
  }

  @Test
  void a_folder_without_the_set_gives_no_figures() throws Exception {
    assertThat(DocSmellStudy.figures(folder)).isEmpty();
  }

  @Test
  void a_limit_is_chosen_without_what_it_judges() {
    double[] values = new double[20];
    boolean[] labelled = new boolean[20];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2 == 0 ? 1 : 5;
      labelled[i] = i % 2 == 1;
    }
    // Nobody else is as high: the limit of the others is passed all the same.
    values[19] = 100;

    assertThat(NestedLimit.reported(values, labelled)).isEqualTo(labelled);
  }

  private static String item(int number, String text, int fragmented) {
    return """
        {"id": "docsmell-%d", "source": "/** %s */\\nint a%d(int row);", "labels": {"fragmented": %d}}"""
        .formatted(number, text, number, fragmented);
  }
}
