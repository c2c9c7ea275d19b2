package io.github.beyonditworks.analyzer.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.Stated;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How entries are recognised, on findings that the tests state. */
class BaselineMatchTest {

  private static final Stated FINDING = Stated.of("magic-number").of("m(int)", 4);
  private static final Stated DEEP = Stated.of("nesting-depth").of("m(int)", 4);

  private static FileFacts file(String path, String type, String... members) {
    return Stated.file(
        path,
        SourceKind.MAIN,
        Stated.type(
            type,
            9,
            List.of(members).stream()
                .map(m -> Stated.member(m, Map.of()))
                .toArray(MemberFacts[]::new)));
  }

  private static Baseline accepting(Stated... findings) {
    return Baseline.of(List.of(findings).stream().map(Stated::finding).toList());
  }

  private static BaselineMatch match(Baseline baseline, Finding finding, FileFacts... files) {
    return BaselineMatch.of(baseline, List.of(finding), List.of(files), path -> true);
  }

  @ParameterizedTest
  @CsvSource({
    "shop.Price#of(int),shop.Price,Price,of(int)",
    "shop.Price,shop.Price,Price,''",
    "Price,Price,Price,''",
    "#of(int),'','',of(int)"
  })
  void an_entry_tells_the_type_from_the_member(
      String element, String type, String simpleType, String member) {
    BaselineEntry entry = new BaselineEntry("A.java", element, "r", "0123456789abcdef", 1);

    assertThat(entry.type()).isEqualTo(type);
    assertThat(entry.simpleType()).isEqualTo(simpleType);
    assertThat(entry.member()).isEqualTo(member);
  }

  @Test
  void an_entry_keeps_the_value_of_what_is_measured_and_no_other() {
    assertThat(BaselineEntry.of(DEEP.measured(6, 4).finding()))
        .hasToString("A.java shop.A#m(int) nesting-depth 0123456789abcdef 1 6");
    assertThat(BaselineEntry.of(DEEP.measured(6.5, 4).finding()).toString()).endsWith(" 1 6.5");
    assertThat(BaselineEntry.of(FINDING.finding()))
        .hasToString("A.java shop.A#m(int) magic-number 0123456789abcdef 1");
  }

  @Property
  void an_entry_with_any_value_is_read_as_it_was_written(
      @ForAll @Scale(16) @DoubleRange(min = 0, max = 100_000) double value) throws Exception {
    Baseline baseline = accepting(DEEP.measured(value, 4));

    Baseline read = Baseline.parse(baseline.text());

    assertThat(read).isEqualTo(baseline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%zz/A.java", "%", "%e4%/A.java"})
  void a_path_that_only_looks_escaped_is_taken_as_it_stands(String path) throws Exception {
    Baseline read = Baseline.parse(path + " A magic-number 0123456789abcdef 1\n");

    assertThat(read.entries()).extracting(BaselineEntry::path).containsExactly(path);
  }

  @Test
  void what_shrank_is_held_to_what_it_is_now() {
    Baseline six = accepting(DEEP.measured(6, 4));
    Baseline five = accepting(DEEP.measured(5, 4));

    BaselineMatch shrunk = match(six, DEEP.measured(5, 4).finding());

    assertThat(shrunk.accepted()).hasSize(1);
    assertThat(shrunk.remaining()).isEqualTo(five);
    assertThat(match(six, DEEP.measured(6, 4).finding()).remaining()).isEqualTo(six);
  }

  @Test
  void what_grew_a_little_stays_accepted_at_what_it_was() {
    Baseline forty = accepting(DEEP.measured(40, 30));

    BaselineMatch grown = match(forty, DEEP.measured(42, 30).finding());

    assertThat(grown.accepted()).hasSize(1);
    assertThat(grown.remaining()).isEqualTo(forty);
  }

  @Test
  void what_clearly_grew_is_heard_and_its_entry_stays() {
    Baseline forty = accepting(DEEP.measured(40, 30));

    BaselineMatch grown = match(forty, DEEP.measured(43, 30).finding());

    assertThat(grown.accepted()).isEmpty();
    assertThat(grown.gone()).isEmpty();
    assertThat(grown.remaining()).isEqualTo(forty);
  }

  @Test
  void an_entry_without_a_value_stays_one_and_accepts_whatever_it_is() throws Exception {
    Baseline old = Baseline.parse("A.java shop.A#m(int) nesting-depth 0123456789abcdef 1\n");

    BaselineMatch match = match(old, DEEP.measured(99, 4).finding());

    assertThat(match.accepted()).hasSize(1);
    assertThat(match.remaining().entries())
        .extracting(e -> e.value().isPresent())
        .containsExactly(true);
  }

  @Test
  void a_finding_of_another_rule_element_or_code_is_not_the_one_that_was_accepted() {
    FileFacts here = file("A.java", "shop.A", "m(int)", "n(int)");
    Baseline baseline = accepting(FINDING);

    for (Stated other :
        List.of(
            Stated.of("dead-store").of("m(int)", 4),
            FINDING.of("n(int)", 4),
            FINDING.on("fedcba9876543210"))) {
      BaselineMatch match = match(baseline, other.finding(), here);
      assertThat(match.accepted()).as("%s", other).isEmpty();
      assertThat(match.gone()).as("%s", other).hasSize(1);
    }
  }

  @Test
  void an_element_that_went_to_another_file_takes_its_entry_along() {
    Finding moved = FINDING.in("B.java", "shop.A").finding();

    BaselineMatch match = match(accepting(FINDING), moved, file("B.java", "shop.A", "m(int)"));

    assertThat(match.accepted()).containsExactly(moved);
    assertThat(match.remaining().entries())
        .extracting(BaselineEntry::path)
        .containsExactly("B.java");
  }

  @Test
  void an_element_that_is_in_both_files_takes_nothing_along() {
    Finding copy = FINDING.in("B.java", "shop.A").finding();

    BaselineMatch match =
        match(
            accepting(FINDING),
            copy,
            file("A.java", "shop.A", "m(int)"),
            file("B.java", "shop.A", "m(int)"));

    assertThat(match.accepted()).isEmpty();
    assertThat(match.gone()).hasSize(1);
  }

  @Test
  void only_a_finding_of_the_same_element_is_taken_from_another_file() {
    Finding other = FINDING.in("B.java", "shop.B").finding();

    BaselineMatch match =
        match(
            accepting(FINDING),
            other,
            file("B.java", "shop.A", "m(int)"),
            file("C.java", "shop.B", "m(int)"));

    assertThat(match.accepted()).isEmpty();
  }

  @Test
  void a_member_that_no_file_has_is_found_in_one_of_the_same_signature() {
    Finding elsewhere = FINDING.in("C.java", "store.C").finding();
    Finding another = FINDING.in("C.java", "store.C").of("n(int)", 4).finding();
    FileFacts there = file("C.java", "store.C", "m(int)", "n(int)");

    assertThat(match(accepting(FINDING), elsewhere, there).accepted()).containsExactly(elsewhere);
    assertThat(match(accepting(FINDING), another, there).accepted()).isEmpty();
  }

  @Test
  void a_member_that_another_file_has_is_not_looked_for_by_its_signature() {
    Finding elsewhere = FINDING.in("C.java", "store.C").finding();

    BaselineMatch match =
        match(
            accepting(FINDING),
            elsewhere,
            file("B.java", "shop.A", "m(int)"),
            file("C.java", "store.C", "m(int)"));

    assertThat(match.accepted()).isEmpty();
  }

  @Test
  void a_type_that_no_file_has_is_found_by_its_name_in_another_package() {
    Stated ofType = Stated.of("too-many-members").of(Dimension.READABILITY);
    Finding moved = ofType.in("b/A.java", "store.A").finding();
    Finding other = ofType.in("b/B.java", "store.B").finding();

    assertThat(match(accepting(ofType), moved, file("b/A.java", "store.A")).accepted())
        .containsExactly(moved);
    assertThat(match(accepting(ofType), other, file("b/B.java", "store.B")).accepted()).isEmpty();
  }

  @Test
  void more_findings_can_be_accepted_and_the_entries_stay() {
    BaselineMatch match = match(accepting(FINDING), FINDING.finding());
    Finding more = DEEP.finding();

    BaselineMatch both = match.alsoAccepting(Set.of(more));

    assertThat(both.accepted()).containsExactlyInAnyOrder(FINDING.finding(), more);
    assertThat(both.remaining()).isEqualTo(match.remaining());
    assertThat(both.gone()).isEqualTo(match.gone());
  }

  @Test
  void a_baseline_with_more_findings_has_all_of_them_once() {
    assertThat(accepting(FINDING).with(List.of(DEEP.finding(), FINDING.finding())))
        .isEqualTo(accepting(FINDING, DEEP));
  }
}
