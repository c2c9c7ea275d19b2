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

  @Test
  void an_answer_to_a_request_that_drops_its_cause_is_a_hint() throws Exception {
    String code =
        """
        import org.springframework.web.server.ResponseStatusException;

        class Ledger {
          Entry read(Path file) {
            try {
              return parse(Files.readString(file));
            } catch (IOException e) {
              throw new %s("cannot read " + file);
            }
          }
        }
        """;

    assertThat(severities("lost-cause", code.formatted("ResponseStatusException")))
        .containsExactly(Severity.INFO);
    assertThat(severities("lost-cause", code.formatted("LedgerException")))
        .containsExactly(Severity.MAJOR);
  }

  @Test
  void a_copy_of_the_same_member_in_another_module_is_named_by_its_file() throws Exception {
    String code =
        """
        // file: %s/src/main/java/shop/Till.java
        package shop;

        class Till {
          int total(Iterable<Order> orders) {
            int sum = 0;
            for (Order order : orders) {
              int price = order.price() * order.count();
              if (order.isExpress()) {
                price += order.expressFee();
              }
              sum += price - order.rebate();
            }
            return Math.max(sum, limit);
          }
        }
        """;

    assertThat(
            RuleRunner.run(
                    Rules.find("duplicated-block").orElseThrow(),
                    code.formatted("old") + code.formatted("new"),
                    SourceKind.MAIN)
                .findings())
        .extracting(Finding::message)
        .anyMatch(m -> m.contains("old/src/main/java/shop/Till.java (lines "))
        .noneMatch(m -> m.contains("the same member"));
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
