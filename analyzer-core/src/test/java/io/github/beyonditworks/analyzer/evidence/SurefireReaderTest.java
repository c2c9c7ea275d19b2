package io.github.beyonditworks.analyzer.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.FileTestRuns;
import io.github.beyonditworks.analyzer.model.TestRun;
import io.github.beyonditworks.analyzer.model.TestRun.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurefireReaderTest {

  private static final SourceName CART_TEST = new SourceName("", "shop/cart", "CartTest.java");

  @Test
  void each_test_has_its_outcome_and_nested_classes_belong_to_their_file()
      throws EvidenceException {
    Map<SourceName, FileTestRuns> runs =
        SurefireReader.read(Reports.file("TEST-shop.cart.CartTest.xml"));

    assertThat(runs).containsOnlyKeys(CART_TEST);
    assertThat(runs.get(CART_TEST).runs())
        .containsExactly(
            new TestRun("shop.cart.CartTest", "a_small_order_costs_its_sum", Outcome.PASSED, ""),
            new TestRun(
                "shop.cart.CartTest",
                "a_large_order_is_cheaper",
                Outcome.FAILED,
                "expected: 90 but was: 100"),
            new TestRun("shop.cart.CartTest$Lines", "it_adds", Outcome.ERROR, "no such line"),
            new TestRun("shop.cart.CartTest$Lines", "it_removes", Outcome.SKIPPED, "issue 12"));
  }

  @Test
  void a_test_that_failed_once_and_then_held_has_passed() throws EvidenceException {
    FileTestRuns runs =
        SurefireReader.read(
                Reports.of(
                    """
                    <testsuites><testsuite name="shop.cart.CartTest">
                      <testcase name="it_adds"><flakyFailure message="once">trace</flakyFailure></testcase>
                    </testsuite></testsuites>
                    """))
            .get(CART_TEST);

    assertThat(runs.count(Outcome.PASSED)).isEqualTo(1);
  }
}
