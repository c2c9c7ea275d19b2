package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.design.DataClumpRule;
import io.github.beyonditworks.analyzer.rule.design.FeatureEnvyRule;
import io.github.beyonditworks.analyzer.rule.design.GodClassRule;
import io.github.beyonditworks.analyzer.rule.design.UnreachedCodeRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignRulesTest {

  private static final String ENVY =
      """
      class Invoices {
        long total(Order order) {
          long sum = order.getPrice() * order.getCount();
          sum += order.getFee();
          sum -= order.getRebate();
          return sum + order.getTax();
        }
      }
      """;

  @Test
  void a_god_class_is_told_which_two_of_its_jobs_could_part() throws Exception {
    StringBuilder code =
        new StringBuilder("class Shop {\n  int stock;\n  int sold;\n  int held;\n");
    for (String job : List.of("pack", "ship", "shelve", "restock")) {
      code.append(method(job, "stock"));
    }
    for (String job : List.of("bill", "refund", "remind", "rebate")) {
      code.append(method(job, "sold"));
    }
    for (String job : List.of("hold", "release", "keep")) {
      code.append(method(job, "held"));
    }

    List<Finding> findings =
        RuleRunner.run(new GodClassRule(), code.append("}\n").toString(), SourceKind.MAIN)
            .findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .contains("pack(), ship(), shelve(), restock() around stock")
        .contains("bill(), refund(), remind(), rebate() around sold");
  }

  private static String method(String name, String field) {
    return """
          boolean %s(Order o) {
            if (o.isPaid() && o.isPacked() && !o.isHeld()) {
              %s++;
            }
            return (o.isDue() || o.isFree()) && o.isSent() && !o.isLate();
          }
        """
        .formatted(name, field);
  }

  @Test
  void envy_of_a_record_is_a_hint_only() throws Exception {
    String ordinary = "// file: A.java\n" + ENVY + "// file: Order.java\nclass Order {}\n";
    String carrier =
        "// file: A.java\n" + ENVY + "// file: Order.java\nrecord Order(long price) {}\n";

    assertThat(severities(new FeatureEnvyRule(), ordinary)).containsExactly(Severity.MINOR);
    assertThat(severities(new FeatureEnvyRule(), carrier)).containsExactly(Severity.INFO);
  }

  @Test
  void nobody_envies_what_the_project_does_not_declare() throws Exception {
    assertThat(severities(new FeatureEnvyRule(), ENVY)).isEmpty();
  }

  @Test
  void a_clump_within_one_file_is_a_hint_only() throws Exception {
    String first =
        "class A { void a(String pa, long qa, R ra) {} void b(String pa, long qa, R ra) {} ";
    String second = "void c(String pa, long qa, R ra) {} void d(String pa, long qa, R ra) {} }";
    first = first.replace("R ra", "S sa");
    second = second.replace("R ra", "S sa");

    assertThat(severities(new DataClumpRule(), first + second)).containsExactly(Severity.INFO);
    assertThat(
            severities(
                new DataClumpRule(),
                "// file: A.java\n" + first + "}\n// file: B.java\nclass B { " + second + "\n"))
        .containsExactly(Severity.MINOR);
  }

  @Test
  void nothing_is_said_of_what_a_part_of_a_project_does_not_name() throws Exception {
    UnreachedCodeRule rule = new UnreachedCodeRule();
    FileFacts file = RuleRunner.analyze(rule, "A.java", "class Alone {}", SourceKind.MAIN);

    assertThat(rule.check(new ProjectFacts(List.of(file), true, Evidence.NONE))).hasSize(1);
    assertThat(rule.check(new ProjectFacts(List.of(file), false, Evidence.NONE))).isEmpty();
  }

  private static List<Severity> severities(Rule rule, String code) throws Exception {
    return RuleRunner.run(rule, code, SourceKind.MAIN).findings().stream()
        .map(Finding::severity)
        .toList();
  }
}
