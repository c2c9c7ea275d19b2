package io.github.beyonditworks.analyzer.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beyonditworks.analyzer.model.FileMutants;
import io.github.beyonditworks.analyzer.model.Mutant;
import io.github.beyonditworks.analyzer.model.Mutant.Fate;
import io.github.beyonditworks.analyzer.model.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PitReaderTest {

  private static final SourceName CART = new SourceName("", "shop/cart", "Cart.java");

  @Test
  void each_mutant_has_its_place_its_change_and_its_fate() throws EvidenceException {
    Map<SourceName, FileMutants> mutants = PitReader.read(Reports.file("mutations.xml"));

    assertThat(mutants).containsOnlyKeys(CART);
    assertThat(mutants.get(CART).mutants())
        .extracting(Mutant::type, Mutant::method, Mutant::line, Mutant::description, Mutant::fate)
        .containsExactly(
            tuple("shop.cart.Cart", "discount", 9, "changed conditional boundary", Fate.SURVIVED),
            tuple("shop.cart.Cart", "discount", 9, "negated conditional", Fate.KILLED),
            tuple(
                "shop.cart.Cart",
                "<init>",
                10,
                "removed call to java/util/List::clear",
                Fate.NO_COVERAGE),
            tuple(
                "shop.cart.Cart$Line",
                "total",
                16,
                "replaced int return with 0 for shop/cart/Cart$Line::total",
                Fate.KILLED));
  }

  @Test
  void the_killing_test_and_the_mutator_are_kept() throws EvidenceException {
    Mutant killed = PitReader.read(Reports.file("mutations.xml")).get(CART).mutants().get(1);

    assertThat(killed.killingTest()).contains("a_large_order_is_cheaper");
    assertThat(killed.mutator()).endsWith("NegateConditionalsMutator");
  }

  @Test
  void mutants_are_found_by_place_and_fate() throws EvidenceException {
    FileMutants cart = PitReader.read(Reports.file("mutations.xml")).get(CART);

    assertThat(cart.within(new Place(9, 1, 9, 80), Fate.SURVIVED)).hasSize(1);
    assertThat(cart.within(new Place(10, 1, 20, 1), Fate.SURVIVED)).isEmpty();
    assertThat(cart.within(new Place(1, 1, 8, 1), Fate.SURVIVED)).isEmpty();
  }

  @Test
  void a_mutant_that_one_of_two_runs_killed_is_killed() throws EvidenceException {
    FileMutants survived = PitReader.read(Reports.of(mutant("SURVIVED", "9"))).get(CART);
    FileMutants killed = PitReader.read(Reports.of(mutant("MEMORY_ERROR", "9"))).get(CART);

    assertThat(survived.or(killed).mutants()).extracting(Mutant::fate).containsExactly(Fate.KILLED);
    assertThat(killed.or(survived)).isEqualTo(survived.or(killed));
  }

  @Test
  void a_mutant_that_could_not_be_tried_tells_nothing() throws EvidenceException {
    FileMutants mutants = PitReader.read(Reports.of(mutant("RUN_ERROR", "9"))).get(CART);

    assertThat(mutants.mutants()).extracting(Mutant::fate).isEqualTo(List.of(Fate.UNTRIED));
  }

  @Test
  void a_mutant_without_a_usable_line_spoils_the_report() {
    assertThat(Reports.problemOf(() -> PitReader.read(Reports.of(mutant("KILLED", "nine")))))
        .satisfies(p -> assertThat(p.line()).isPositive())
        .satisfies(p -> assertThat(p.message()).contains("lineNumber"));
    assertThat(Reports.problemOf(() -> PitReader.read(Reports.of(mutant("KILLED", "")))).message())
        .contains("lineNumber");
  }

  @Test
  void a_description_is_kept_on_one_line() throws EvidenceException {
    String report =
        mutant("SURVIVED", "9").replace("negated conditional", "a&#10;::error::b&#x2028;c");

    assertThat(PitReader.read(Reports.of(report)).get(CART).mutants())
        .extracting(Mutant::description)
        .containsExactly("a ::error::b c");
  }

  private static String mutant(String status, String line) {
    return """
        <mutations><mutation detected='false' status='%s'><sourceFile>Cart.java</sourceFile>
        <mutatedClass>shop.cart.Cart</mutatedClass><mutatedMethod>discount</mutatedMethod>
        <lineNumber>%s</lineNumber><mutator>Negate</mutator><index>5</index>
        <description>negated conditional</description></mutation></mutations>
        """
        .formatted(status, line);
  }
}
