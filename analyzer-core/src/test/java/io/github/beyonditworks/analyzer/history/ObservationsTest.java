package io.github.beyonditworks.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.change.Observation;
import io.github.beyonditworks.analyzer.change.Observation.Kind;
import io.github.beyonditworks.analyzer.git.GitRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a change as a whole, and of which changes nothing is. */
class ObservationsTest {

  private static final String PATH = "src/main/java/shop/Stock.java";

  private static final String STOCK =
      """
      package shop;

      import java.util.List;
      import java.util.Map;

      /** What is left. */
      public class Stock {
        private Map<String, Integer> left;

        /** How many are left of an article. */
        public int of(String article) {
          Integer known = left.get(article);
          if (known == null) {
            return 0;
          }
          return known;
        }

        /** All that is known, newest first. */
        public List<String> articles(int most, int from, int step) {
          List<String> names = List.copyOf(left.keySet());
          return names.subList(from * step, from * step + most);
        }

        @Override
        public String toString() {
          return left.toString();
        }
      }
      """;

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void open() throws Exception {
    repository = new TestRepository(folder);
    repository.write(PATH, STOCK);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void what_breaks_for_others_is_named_with_how() throws Exception {
    repository.commit("Before");
    edit("public int of(", "public Map<String, ? extends List<Integer>> of(");
    edit("public List<String> articles(int most, ", "List<String> articles(int most, ");

    assertThat(text(Kind.BROKEN_API))
        .startsWith(
            "Stock.of(String) returns Map<String, ? extends List<Integer>> in place of int;"
                + " Stock.articles(int, int, int) can no longer be seen by others."
                + " Does code outside of this project build on them?");
  }

  @Test
  void nobody_misses_what_every_type_has() throws Exception {
    repository.commit("Before");
    edit("  @Override\n  public String toString() {\n    return left.toString();\n  }\n", "");

    assertThat(observations()).isEmpty();
  }

  @Test
  void nobody_builds_on_an_application() throws Exception {
    repository.write(
        "src/main/java/shop/ShopApplication.java",
        "package shop;\npublic class ShopApplication {\n  public static void main(String[] args) {}\n}\n");
    repository.commit("Before");
    edit("public int of(", "public long of(");

    assertThat(observations()).isEmpty();
  }

  @Test
  void a_branch_more_asks_for_a_test() throws Exception {
    writeTest("StockTest", "assertThat(new Stock().of(\"tea\")).isZero();");
    repository.commit("Before");
    edit("known == null", "known == null || known < 0");

    assertThat(text(Kind.UNTESTED_BEHAVIOUR))
        .startsWith(
            "Stock.of(String) decides otherwise than before, and no test of it was touched (StockTest).");
  }

  @Test
  void a_touched_test_that_calls_it_is_a_test_of_it() throws Exception {
    writeTest("StockTest", "assertThat(new Stock().of(\"tea\")).isZero();");
    writeTest("ShopTest", "assertThat(shop.isOpen()).isTrue();");
    repository.commit("Before");
    edit("known == null", "known == null || known < 0");
    writeTest("ShopTest", "assertThat(shop.stock().of(\"tea\")).isZero();");

    assertThat(observations()).isEmpty();
  }

  @Test
  void what_is_promised_by_another_type_now_can_still_be_seen() throws Exception {
    repository.commit("Before");
    edit("public class Stock {", "public class Stock implements Counted {");
    edit("  public int of(", "  @Override\n  public int of(");

    assertThat(observations()).isEmpty();
  }

  @Test
  void the_brackets_of_type_arguments_decide_nothing() throws Exception {
    writeTest("StockTest", "assertThat(new Stock().articles(1, 0, 1)).isEmpty();");
    repository.commit("Before");
    edit(
        "List<String> names = List.copyOf(left.keySet());",
        "Map<String, ? super Integer> names = new TreeMap<String, Object>(left);");

    assertThat(observations()).isEmpty();
  }

  @Test
  void a_type_that_a_test_only_needs_is_not_tested_by_it() throws Exception {
    writeTest("TillTest", "assertThat(new Till(mock(Stock.class)).open()).isTrue();");
    repository.commit("Before");
    edit("known == null", "known == null || known < 0");

    assertThat(observations()).isEmpty();
  }

  @Test
  void new_members_say_since_when_they_are_there_as_those_beside_them_do() throws Exception {
    repository.write(PATH, texts(""));
    repository.commit("Before");
    repository.write(
        PATH,
        texts(
            """
              /** The last line. */
              public String last() {
                return "";
              }

              /**
               * The middle line.
               *
               * @since 1.4
               */
              public String middle() {
                return "";
              }
            """));

    assertThat(text(Kind.SINCE_MISSING))
        .startsWith(
            "Stock.last() does not say since which version it is there, as those beside it do.");
  }

  private static String texts(String more) {
    String member =
        """
          /**
           * A line.
           *
           * @since 1.%d
           */
          public String line%d() {
            return "";
          }
        """;
    return "package shop;\n\n/** Lines. */\npublic class Stock {\n"
        + member.formatted(1, 1)
        + member.formatted(2, 2)
        + member.formatted(3, 3)
        + more
        + "}\n";
  }

  private void edit(String part, String replacement) {
    repository.edit(PATH, part, replacement);
  }

  private void writeTest(String name, String statement) {
    repository.write(
        "src/test/java/shop/" + name + ".java",
        """
        package shop;

        import org.junit.jupiter.api.Test;

        class %s {
          @Test
          void works() {
            %s
          }
        }
        """
            .formatted(name, statement));
  }

  private String text(Kind kind) throws Exception {
    return observations().stream()
        .filter(o -> o.kind() == kind)
        .map(Observation::text)
        .findFirst()
        .orElse("");
  }

  private List<Observation> observations() throws Exception {
    try (GitRepository git = GitRepository.around(folder)) {
      Analysis analysis =
          new Analyzer().review(AnalysisOptions.of(folder).withBase(git.base("HEAD"), false));
      return analysis.comparison().orElseThrow().observations();
    }
  }
}
