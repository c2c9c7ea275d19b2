package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reading findings on real projects has taught and fixtures, which mark lines, cannot say. */
class ReadByHandTest {

  @Test
  void the_time_that_something_took_is_a_hint() throws Exception {
    assertThat(
            severities(
                "hidden-input",
                """
                import java.time.Duration;
                import java.time.Instant;

                class Till {
                  long millis(Runnable sale) {
                    Instant start = Instant.now();
                    sale.run();
                    return Duration.between(start, Instant.now()).toMillis();
                  }

                  boolean isOld(Instant sold) {
                    return Duration.between(sold, Instant.now()).toDays() > 30;
                  }
                }
                """))
        .containsExactly(Severity.INFO, Severity.MINOR);
  }

  @Test
  void a_part_that_many_members_reach_through_is_handed_out_by_design() throws Exception {
    assertThat(severities("law-of-demeter", reaching(15))).hasSize(15);
    assertThat(severities("law-of-demeter", reaching(16))).isEmpty();
  }

  private static String reaching(int members) {
    StringBuilder code = new StringBuilder("class Shipping {\n");
    for (int i = 0; i < members; i++) {
      code.append("  int load").append(i);
      code.append("(Order order) {\n    return order.getParcel().getLoad();\n  }\n");
    }
    return code.append("}\n").toString();
  }

  private static List<Severity> severities(String rule, String code) throws Exception {
    return RuleRunner.run(Rules.find(rule).orElseThrow(), code, SourceKind.MAIN).findings().stream()
        .map(Finding::severity)
        .toList();
  }
}
