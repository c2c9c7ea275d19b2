package io.github.beyonditworks.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.history.HistoryOptions.People;
import io.github.beyonditworks.analyzer.model.Authors;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileHistory;
import io.github.beyonditworks.analyzer.model.History;
import io.github.beyonditworks.analyzer.model.History.State;
import io.github.beyonditworks.analyzer.model.MemberHistory;
import io.github.beyonditworks.analyzer.model.MemberHistory.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a small repository whose commits are known. */
class HistoryReaderTest {

  private static final String TILL = "src/main/java/shop/Till.java";
  private static final String CLASS =
      """
      package shop;

      public class Till {
        /** Adds what {@code taxRate} asks for. */
        int gross(int net, int taxRate) {
          return net + net * taxRate / 100;
        }

        int other(int x) {
          return x;
        }
      }
      """;
  private static final int YEAR = 365;

  @TempDir Path folder;
  @TempDir Path cache;
  private TestRepository repository;

  @BeforeEach
  void begin() throws Exception {
    repository = new TestRepository(folder);
    repository.write(TILL, CLASS);
    repository.commit("Begin", "ada", 0);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void every_commit_that_changes_a_file_counts_and_old_ones_count_less() throws Exception {
    change("return x;", "return x + 1;", "ada", YEAR);
    change("return x + 1;", "return x + 2;", "bob", 2 * YEAR);

    FileHistory till = history().of(TILL).orElseThrow();

    assertThat(till.churn().commits()).isEqualTo(3);
    assertThat(till.churn().recent()).isCloseTo(1 + 0.25 + 0.0625, within(0.001));
    assertThat(till.whole()).isTrue();
    assertThat(till.daysSinceChange()).isZero();
  }

  @Test
  void moves_and_renames_are_followed() throws Exception {
    String moved = "src/main/java/store/Till.java";
    repository.move(TILL, moved);
    repository.edit(moved, "package shop;", "package store;");
    repository.commit("Move", "ada", 10);
    String renamed = "src/main/java/store/Register.java";
    repository.move(moved, renamed);
    repository.edit(renamed, "class Till", "class Register");
    repository.commit("Rename", "ada", 20);

    History history = history();

    assertThat(history.files()).containsOnlyKeys(renamed);
    assertThat(history.of(renamed).orElseThrow().churn().commits()).isEqualTo(3);
    assertThat(history.of(renamed).orElseThrow().whole()).isTrue();
    assertThat(member(history, renamed, "store.Register", "other(int)").churn().commits())
        .isEqualTo(1);
  }

  @Test
  void a_sweep_over_many_files_is_no_churn() throws Exception {
    for (int i = 0; i < 40; i++) {
      repository.write(part(i), body(i));
    }
    repository.commit("Add parts", "ada", 1);
    for (int i = 0; i < 40; i++) {
      repository.write(part(i), "/* licensed to all */\n" + body(i).replace("  ", "\t"));
    }
    repository.commit("Relicense", "ada", 2);

    assertThat(history().of(part(7)).orElseThrow().churn().commits()).isEqualTo(1);
  }

  @Test
  void layout_and_comments_are_no_changes_of_members() throws Exception {
    change("return x;", "// why\n    return\n        x;", "bob", 3);

    assertThat(other(history()).churn().commits()).isEqualTo(1);
  }

  @Test
  void a_member_is_followed_through_another_signature() throws Exception {
    change(
        "int other(int x) {\n    return x;", "int other(long x) {\n    return (int) x;", "bob", 3);
    History history = history();

    assertThat(member(history, TILL, "shop.Till", "other(long)").churn().commits()).isEqualTo(2);
  }

  @Test
  void who_has_committed_nothing_for_a_year_is_silent() throws Exception {
    change("return x;", "return x + 1;", "bob", 2 * YEAR);
    change("* taxRate / 100", "* taxRate / (50 + 50)", "bob", 2 * YEAR + 1);
    repository.write("src/main/java/shop/New.java", "package shop;\nclass New {}\n");
    repository.commit("Add", "eve", 4 * YEAR);

    History history = history();

    assertThat(history.of(TILL).orElseThrow().authors())
        .contains(new Authors(2, 0, history.of(TILL).orElseThrow().authors().get().names()));
    assertThat(history.of(TILL).orElseThrow().authors().get().areSilent()).isTrue();
  }

  @Test
  void authors_are_named_only_where_that_is_asked_for() throws Exception {
    Authors hashed = authors(People.HASHED).orElseThrow();

    assertThat(hashed.names()).singleElement().asString().matches("[0-9a-f]{10}");
    assertThat(authors(People.ON).orElseThrow().names()).containsExactly("ada");
    assertThat(authors(People.OFF)).isEmpty();
  }

  @Test
  void changes_of_code_since_its_words_were_written_are_counted() throws Exception {
    change("return net + net * taxRate / 100;", "return net + net / 100 * rate();", "bob", 100);
    change("/ 100 * rate()", "* rate() / hundred(1)", "bob", 200);
    change("* rate() / hundred(1)", "* rate() * factor(2) / all()", "bob", 300);
    change("int net, int taxRate", "int net", "bob", 310);

    Words words = gross(history(), "gross(int)").words().orElseThrow();

    assertThat(words.changes()).isEqualTo(4);
    assertThat(words.days()).isEqualTo(310);
    assertThat(words.gone()).containsExactly("taxRate");
  }

  @Test
  void new_words_are_not_stale_whether_committed_or_not() throws Exception {
    change("return net + net * taxRate / 100;", "return net + net / 100 * rate();", "bob", 100);
    change("/ 100 * rate()", "* rate() / hundred(1)", "bob", 200);
    repository.edit(TILL, "Adds what", "Gives what");
    assertThat(gross(history(), "gross(int, int)").words()).isEmpty();

    repository.commit("Say", "bob", 300);
    assertThat(gross(history(), "gross(int, int)").words().orElseThrow().changes()).isZero();
  }

  @Test
  void a_second_run_remembers_and_says_the_same() throws Exception {
    change("return x;", "return x + 1;", "bob", 2 * YEAR);
    AnalysisOptions options = options().withCache(cache);
    History first = new Analyzer().analyze(options).evidence().history();
    assertThat(cache.resolve("history.quality-log")).exists();

    assertThat(new Analyzer().analyze(options).evidence().history()).isEqualTo(first);
    change("return x + 1;", "return x + f(2);", "bob", 2 * YEAR + 5);
    assertThat(new Analyzer().analyze(options).evidence().history()).isEqualTo(history());
    Files.write(cache.resolve("history.quality-log"), new byte[] {1, 2, 3});
    assertThat(new Analyzer().analyze(options).evidence().history()).isEqualTo(history());
  }

  @Test
  void files_that_change_together_without_naming_each_other_are_told() throws Exception {
    String form = "src/main/java/shop/Form.java";
    for (int i = 0; i < 6; i++) {
      repository.write(form, "package shop;\nclass Form { int f = " + i + "; }\n");
      change(i == 0 ? "return x;" : "return x + " + (i - 1) + ";", "return x + " + i + ";", "b", i);
    }

    assertThat(history().pairs()).containsExactly(new History.ChangedTogether(form, TILL, 6, 6));
    repository.write(form, "package shop;\nclass Form { Till f; }\n");
    assertThat(history().pairs()).isEmpty();
  }

  @Test
  void a_shallow_clone_says_so_and_tells_nothing_of_files() throws Exception {
    change("return x;", "return x + 1;", "bob", 3);
    Path head = folder.resolve(".git/refs/heads/main");
    Files.copy(head, folder.resolve(".git/shallow"));

    History history = history();

    assertThat(history.state()).isEqualTo(State.SHALLOW);
    assertThat(history.note()).contains("shallow (1 commit)").contains("fetch-depth: 0");
    assertThat(history.files()).isEmpty();
  }

  @Test
  void without_a_repository_nothing_is_known(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("A.java"), "class A {}\n");

    Analysis analysis =
        new Analyzer().analyze(AnalysisOptions.of(elsewhere).withHistory(HistoryOptions.ON));

    assertThat(analysis.evidence().history().state()).isEqualTo(State.ABSENT);
    assertThat(analysis.problems()).isEmpty();
    assertThat(analysis.sixMonths().unknown()).anyMatch(u -> u.contains("history"));
  }

  @Test
  void the_signatures_of_a_light_scan_are_those_of_reports() throws Exception {
    String odd =
        """
        package shop;

        import java.util.*;

        /** Odd. */
        @SuppressWarnings({"a", "}"})
        public class Odd<T extends Comparable<? super T>> {
          static final Map<String, int[]> MAP = Map.of("x{", new int[] {1, '{'});
          final Runnable run = () -> { go(); };
          static { MAP.clear(); }
          Odd() {}
          @Deprecated(since = "1") Odd(final @Deprecated Map.Entry<String, List<T>> e, int[]... more) { }
          <R> R map(java.util.function.Function<T, R> f, String text) { return f.apply(null); }
          void go() { String s = \"\"\"
              } " {
              \"\"\"; new Object() { void inner() {} }; }
          enum Kind { A { @Override int n() { return 1; } }, B(2); Kind(int... n) {} Kind() {} int n() { return 0; } }
          record Pair(int a, int b) { Pair { go2(a); } static void go2(int[] a) {} static void go2(int a) {} }
          interface Api { default int size() { return 0; } int count(List<? extends T2> list, long n); class T2 {} }
          @interface Note { String value() default "x"; }
        }
        """;
    repository.write("src/main/java/shop/Odd.java", odd);
    List<String> known =
        new Analyzer()
            .analyze(AnalysisOptions.of(folder)).files().stream()
                .filter(f -> f.facts().path().endsWith("Odd.java"))
                .flatMap(f -> f.facts().types().get(0).members().stream())
                .map(m -> m.signature())
                .filter(s -> s.endsWith(")") && !s.equals("Pair.Pair(int, int)"))
                .toList();

    assertThat(MemberScan.of(odd.getBytes(java.nio.charset.StandardCharsets.UTF_8)).keySet())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static String part(int i) {
    return "src/main/java/shop/Part" + i + ".java";
  }

  private static String body(int i) {
    return "package shop;\nclass Part" + i + " {\n  int f() {\n    return " + i + ";\n  }\n}\n";
  }

  private void change(String from, String to, String author, int day) throws Exception {
    repository.edit(TILL, from, to);
    repository.commit("Change", author, day);
  }

  private AnalysisOptions options() {
    return AnalysisOptions.of(folder).withThreads(1).withHistory(HistoryOptions.ON);
  }

  private History history() throws InterruptedException {
    return new Analyzer().analyze(options()).evidence().history();
  }

  private Optional<Authors> authors(People people) throws InterruptedException {
    HistoryOptions wish = new HistoryOptions(true, 100, 12, people);
    return new Analyzer()
        .analyze(options().withHistory(wish))
        .evidence()
        .history()
        .of(TILL)
        .orElseThrow()
        .authors();
  }

  private static MemberHistory other(History history) {
    return member(history, TILL, "shop.Till", "other(int)");
  }

  private static MemberHistory gross(History history, String signature) {
    return member(history, TILL, "shop.Till", signature);
  }

  private static MemberHistory member(History history, String path, String type, String signature) {
    return history.of(path).orElseThrow().member(new ElementName(type, signature)).orElseThrow();
  }
}
