package io.github.beyonditworks.analyzer.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.CoverageCount;
import io.github.beyonditworks.analyzer.model.FileCoverage;
import io.github.beyonditworks.analyzer.model.MethodCoverage;
import io.github.beyonditworks.analyzer.model.Place;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JacocoReaderTest {

  private static final SourceName CART = new SourceName("", "shop/cart", "Cart.java");

  @Test
  void each_line_has_its_instructions_and_branches() throws EvidenceException {
    Map<SourceName, FileCoverage> coverage = JacocoReader.read(Reports.file("jacoco.xml"));

    assertThat(coverage).containsOnlyKeys(CART);
    assertThat(coverage.get(CART).lines())
        .hasSize(4)
        .containsEntry(9, new CoverageCount(0, 6, 3, 1))
        .containsEntry(10, new CoverageCount(4, 0, 0, 0));
  }

  @Test
  void each_method_has_its_own_counters_and_not_those_of_its_class() throws EvidenceException {
    FileCoverage cart = JacocoReader.read(Reports.file("jacoco.xml")).get(CART);

    assertThat(cart.methods())
        .containsExactly(
            new MethodCoverage("shop.cart.Cart", "<init>", "()V", 5, new CoverageCount(0, 3, 0, 0)),
            new MethodCoverage(
                "shop.cart.Cart", "discount", "(I)I", 9, new CoverageCount(4, 6, 3, 1)),
            new MethodCoverage(
                "shop.cart.Cart$Line", "total", "()I", 16, new CoverageCount(0, 2, 0, 0)));
  }

  @Test
  void the_groups_of_an_aggregate_keep_files_of_the_same_name_apart() throws EvidenceException {
    Map<SourceName, FileCoverage> coverage =
        JacocoReader.read(Reports.file("jacoco-aggregate.xml"));

    assertThat(coverage)
        .containsOnlyKeys(
            new SourceName("orders", "shop", "Main.java"),
            new SourceName("billing", "shop", "Main.java"));
    assertThat(coverage.get(new SourceName("orders", "shop", "Main.java")).lines().get(4).ran())
        .isTrue();
    assertThat(coverage.get(new SourceName("billing", "shop", "Main.java")).lines().get(4).ran())
        .isFalse();
  }

  @Test
  void the_lines_of_a_place_add_up() throws EvidenceException {
    FileCoverage cart = JacocoReader.read(Reports.file("jacoco.xml")).get(CART);

    assertThat(cart.within(new Place(6, 3, 12, 3))).isEqualTo(new CoverageCount(4, 6, 3, 1));
  }

  @Test
  void two_runs_cover_at_least_what_the_better_one_covers() throws EvidenceException {
    FileCoverage unit = JacocoReader.read(Reports.file("jacoco.xml")).get(CART);
    FileCoverage integration =
        JacocoReader.read(
                Reports.of(
                    """
                    <report name="it"><package name="shop/cart">
                      <class name="shop/cart/Cart" sourcefilename="Cart.java">
                        <method name="discount" desc="(I)I" line="9">
                          <counter type="BRANCH" missed="1" covered="3"/>
                        </method>
                      </class>
                      <sourcefile name="Cart.java">
                        <line nr="9" mi="6" ci="0" mb="1" cb="3"/>
                        <line nr="30" mi="1" ci="0" mb="0" cb="0"/>
                      </sourcefile>
                    </package></report>
                    """))
            .get(CART);

    FileCoverage both = unit.or(integration);

    assertThat(both.lines())
        .containsEntry(9, new CoverageCount(0, 6, 1, 3))
        .containsEntry(30, new CoverageCount(1, 0, 0, 0))
        .hasSize(5);
    assertThat(both.methods())
        .filteredOn(m -> m.name().equals("discount"))
        .extracting(MethodCoverage::count)
        .containsExactly(new CoverageCount(4, 6, 1, 3));
  }
}
