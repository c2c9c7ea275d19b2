package house;

import static io.github.beyonditworks.analyzer.testkit.QualityAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.testkit.RuleExamples;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoneyAsDoubleRuleTest {

  @TempDir Path folder;

  @Test
  void the_rule_does_what_its_documentation_says() {
    RuleExamples.verify(new MoneyAsDoubleRule());
  }

  @Test
  void the_analyzer_finds_the_rule_on_the_class_path() throws Exception {
    Files.writeString(folder.resolve("Invoice.java"), "class Invoice {\n  double total;\n}\n");
    Files.writeString(folder.resolve("Item.java"), "record Item(float price, double weight) {}\n");

    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(folder));

    assertEquals(
        2,
        analysis.findings().stream()
            .filter(f -> f.finding().rule().equals("money-as-double"))
            .count());
  }

  /** The same for a whole module: what is frozen may stay, nothing may come. */
  @Test
  void this_module_stays_readable() throws Exception {
    Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(Path.of("src/main/java")));

    assertThat(analysis).hasReadabilityAtLeast(80).hasNothingBeyond(Path.of("quality-frozen.txt"));
  }
}
