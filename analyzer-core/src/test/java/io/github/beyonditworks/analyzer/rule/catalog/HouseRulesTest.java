package io.github.beyonditworks.analyzer.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.rule.Rule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that others bring along as services. */
class HouseRulesTest {

  @TempDir Path folder;

  private HouseRules load(Class<?>... services) throws IOException {
    return load(Arrays.stream(services).map(Class::getName).collect(Collectors.joining("\n")));
  }

  private HouseRules load(String services) throws IOException {
    Path file = folder.resolve("META-INF/services/" + Rule.class.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, services);
    URL[] places = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
      return HouseRules.load(loader, Rules.ALL);
    }
  }

  @Test
  void what_can_be_used_is_found_in_the_order_of_names() throws IOException {
    HouseRules house = load(Second.class, First.class);

    assertThat(house.faults()).isEmpty();
    assertThat(house.rules()).containsExactly(new First(3), new Second());
  }

  @Test
  void what_cannot_be_used_is_told_and_takes_no_other_rule_along() throws IOException {
    HouseRules house =
        load(NoRecord.class, NoOption.class, NameTaken.class, Undocumented.class, First.class);

    assertThat(house.rules()).containsExactly(new First(3));
    assertThat(house.faults())
        .satisfiesExactly(
            f -> assertThat(f).endsWith("NoRecord is no public record."),
            f -> assertThat(f).contains("NoOption has the component limit, which is no option"),
            f -> assertThat(f).contains("has the id 'parameter-count', which another rule has"),
            f -> assertThat(f).contains("house-undocumented has no section 'Why it matters'"));
  }

  @Test
  void a_name_that_is_no_class_or_no_rule_is_told() throws IOException {
    HouseRules house =
        load("house.Nowhere\n" + HouseRulesTest.class.getName() + "\n" + First.class.getName());

    assertThat(house.rules()).containsExactly(new First(3));
    assertThat(house.faults())
        .satisfiesExactly(
            f -> assertThat(f).contains("house.Nowhere not found"),
            f -> assertThat(f).contains("HouseRulesTest not a subtype"));
  }

  /** What the rules of this test have in common. */
  public interface Silent extends FileRule {
    @Override
    default Dimension dimension() {
      return Dimension.READABILITY;
    }

    @Override
    default Severity severity() {
      return Severity.MINOR;
    }

    @Override
    default void check(MeasuredFile file, Reporter reporter) {
      // nothing is found
    }

    @Override
    default String documentation() {
      return """
          # Title
          ## What
          ## Why it matters
          ## How to fix it
          ## When not to
          """;
    }
  }

  /** A rule with an option. */
  public record First(@Option("the limit") int limit) implements Silent {
    public First() {
      this(3);
    }

    @Override
    public String id() {
      return "house-first";
    }
  }

  /** A rule without. */
  public record Second() implements Silent {
    @Override
    public String id() {
      return "house-second";
    }
  }

  /** Cannot be configured. */
  public static final class NoRecord implements Silent {
    @Override
    public String id() {
      return "house-class";
    }
  }

  /** Has a component that nobody can name in a configuration. */
  public record NoOption(int limit) implements Silent {
    public NoOption() {
      this(1);
    }

    @Override
    public String id() {
      return "house-no-option";
    }
  }

  /** Has the name of another rule. */
  public record NameTaken() implements Silent {
    @Override
    public String id() {
      return "parameter-count";
    }
  }

  /** Says nothing to those who meet it. */
  public record Undocumented() implements Silent {
    @Override
    public String id() {
      return "house-undocumented";
    }

    @Override
    public String documentation() {
      return "# Title\n## What\n";
    }
  }

  /** The list that is looked for is the one that everything else reads. */
  @Test
  void the_rules_of_this_library_come_first() {
    assertThat(Rules.FAULTS).isEmpty();
    assertThat(List.copyOf(Rules.ALL)).extracting(Rule::id).startsWith("reading-effort");
  }
}
