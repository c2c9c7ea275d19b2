package io.github.beyonditworks.analyzer.validity.smells;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.validity.smells.RuleFigures.Counts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmellStudyTest {

  @TempDir Path data;

  @Test
  void precision_recall_and_f_are_ratios_of_counts() {
    Counts counts = new Counts(6, 2, 4);

    assertThat(counts.precision()).isEqualTo(.75);
    assertThat(counts.recall()).isEqualTo(.6);
    assertThat(counts.f()).isCloseTo(2 * .75 * .6 / (.75 + .6), within());
  }

  @Test
  void what_nobody_reports_or_sees_has_no_ratio() {
    assertThat(new Counts(0, 0, 3).precision()).isNaN();
    assertThat(new Counts(0, 2, 0).recall()).isNaN();
    assertThat(new Counts(0, 0, 0).f()).isNaN();
    assertThat(new Counts(0, 2, 3).f()).isZero();
  }

  @Test
  void a_folder_without_the_sets_gives_no_figures() throws Exception {
    assertThat(SmellStudy.figures(data)).isEmpty();
  }

  @Test
  void findings_are_counted_against_labels() throws Exception {
    Files.writeString(
        data.resolve("test_smells.jsonl"),
        item("@Test public void a() { new A().run(); }", 1)
            + item("@Test public void b() { new A().run(); }", 0)
            + item("@Test public void c() { assertEquals(1, a()); }", 1)
            + item("@Test public void d() { checkAll(1); }", 1)
            + "no JSON\n");

    List<RuleFigures> figures = SmellStudy.figures(data);

    RuleFigures all = figures.get(0);
    assertThat(all.rule()).isEqualTo("test-without-assertion");
    assertThat(all.items()).isEqualTo(4);
    assertThat(all.all()).isEqualTo(new Counts(2, 1, 1));
    assertThat(all.withoutInfo()).isEqualTo(new Counts(1, 1, 2));
    assertThat(figures.get(1).items()).isEqualTo(3);
  }

  @Test
  void a_method_without_annotation_is_a_test_of_its_class() throws Exception {
    Files.writeString(
        data.resolve("test_smells.jsonl"),
        item("public void testNothing() throws Exception { new A().run(); }", 1));

    assertThat(SmellStudy.figures(data).get(0).all()).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void a_path_that_leads_out_of_the_folder_is_not_followed() throws Exception {
    Files.writeString(
        data.resolve("testability_smells.jsonl"),
        "{\"path\":\"../../../escaped.java\",\"source\":\"class A {}\",\"labels\":{}}\n");

    assertThat(SmellStudy.figures(data)).allMatch(f -> f.items() == 1);
    assertThat(data.getParent().resolve("escaped.java")).doesNotExist();
  }

  private static String item(String code, int unknown) {
    return "{\"source\":\"" + code + "\",\"labels\":{\"unknown_test\":" + unknown + "}}\n";
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-12);
  }
}
