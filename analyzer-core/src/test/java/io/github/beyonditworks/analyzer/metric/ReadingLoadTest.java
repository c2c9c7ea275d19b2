package io.github.beyonditworks.analyzer.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Measures;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.source.JavaSourceParser;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that a reader can check by hand. */
class ReadingLoadTest {

  @Test
  void bulk_begins_with_the_twenty_first_token() {
    assertThat(load(Bulk.METRIC, "int sum(int a, int b) { return a + b; }")).isZero();
    assertThat(load(Bulk.METRIC, "int sum(int a, int b) { return a + b + 1 + 2 + 3; }"))
        .isEqualTo(2);
  }

  @Test
  void lists_of_values_are_looked_up_and_not_read() {
    String values = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20";

    assertThat(load(Bulk.METRIC, "int[] table = {" + values + "};")).isZero();
    assertThat(load(DenseLines.METRIC, "int[] table = {" + values + "};")).isZero();
  }

  @Test
  void names_are_remembered_from_use_to_use() {
    String twentyTokens = "go(1, 2); go(1, 2); go(1, 2); ";

    assertThat(load(RecallDistance.METRIC, "void m(int a) { go(a); " + twentyTokens + "go(a); }"))
        .isEqualTo(6);
  }

  @Test
  void variables_of_one_name_in_two_blocks_are_two() {
    String block = "for (int i : all) { go(1, 2); go(1, 2); go(1, 2); }";

    assertThat(load(RecallDistance.METRIC, "void m() { " + block + block + " }")).isZero();
  }

  @Test
  void a_member_of_something_else_is_no_use_of_a_variable() {
    String far = "go(1, 2); go(1, 2); go(1, 2); go(1, 2); go(1, 2); ";

    assertThat(load(RecallDistance.METRIC, "void m(int a) { go(); " + far + "b.a = 1; }")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nestedStatements       | if (a) { go(); }                                   | 0
          nestedStatements       | if (a) { if (b) { go(); go(); } }                  | 2
          nestedStatements       | if (a) { go(); } else if (b) { go(); }             | 0
          deeplyNestedStatements | if (a) { if (b) { if (c) { if (d) { go(); } } } }  | 1
          operators              | int x = a + b * c; boolean y = a < b && !c;        | 4
          nestedCalls            | go(a.b(), new C(), d);                             | 2
          literals               | go(1, 2.0, 3L, null, true, "text", 'c');           | 5
          anonymousClasses       | go(new C() { });                                   | 1
          creations              | go(new C(new D()), new int[2]);                    | 2
          creations              | throw new C(new D());                              | 1
          shortNames             | int i = 0; int sum = i; long total = 0;            | 7
          """)
  void nodes_and_names_are_counted(String metric, String body, int expected) {
    assertThat(measures("void m() { " + body + " }").get(metric)).isEqualTo(expected);
  }

  @Test
  void constants_give_their_value_a_name() {
    assertThat(load(Literals.METRIC, "static final int LIMIT = 40;")).isZero();
  }

  @Test
  void wide_lines_weigh_by_what_they_have_beyond_a_hundred_characters() {
    String name = "a".repeat(91);

    assertThat(load(WideLines.METRIC, "int " + name + ";")).isZero();
    assertThat(load(WideLines.METRIC, "int " + name + "bcdef;")).isOne();
    assertThat(load(WideLines.METRIC, "int " + name + "bcdefghi;")).isEqualTo(4);
    assertThat(load(WideLines.METRIC, "int " + name.repeat(5) + ";")).isEqualTo(100);
  }

  @Test
  void dense_lines_hold_more_than_twenty_tokens() {
    assertThat(load(DenseLines.METRIC, "int s =\n a+b+c+d+e+f+g+h+i+j+k+l;")).isEqualTo(4);
  }

  @Test
  void lines_are_unbroken_until_a_blank_line_or_a_comment_parts_them() {
    String ten = "go();\n".repeat(10);

    assertThat(load(UnbrokenLines.METRIC, "{\n" + ten + "}")).isZero();
    assertThat(load(UnbrokenLines.METRIC, "{\n" + ten + "// and then\n" + ten + "\n}")).isZero();
    assertThat(load(UnbrokenLines.METRIC, "{\n" + ten + "go(); // and on\n\n}")).isOne();
    assertThat(load(UnbrokenLines.METRIC, "{\n{\n" + ten + "}\ngo();\n}")).isOne();
    assertThat(load(UnbrokenLines.METRIC, "{\n" + ten + "int[] a = {\n1,\n2\n};\ngo();\n}"))
        .isEqualTo(3);
    assertThat(load(UnbrokenLines.METRIC, "{\n" + ten + "@A\nint b;\n\n@A\nint c;\n}")).isOne();
    assertThat(load(UnbrokenLines.METRIC, "int sum = 1\n" + "+ 1\n".repeat(20) + ";")).isZero();
  }

  @Test
  void annotations_and_parentheses_that_only_group_are_not_read() {
    String plain = "int m(int a, int b, int c) { return a * b + a * c + b * c + a * b * c; }";

    assertThat(load(Bulk.METRIC, plain)).isEqualTo(13);
    assertThat(load(Bulk.METRIC, "@Deprecated(since = \"1\", forRemoval = true) " + plain))
        .isEqualTo(13);
    assertThat(load(Bulk.METRIC, plain.replace("a * b + a * c", "(a * b) + (a * c)")))
        .isEqualTo(13);
  }

  @Test
  void pieces_of_one_text_are_joined_without_work() {
    assertThat(load(Operators.METRIC, "String s = \"a\" + \"b\" + \"c\";")).isZero();
    assertThat(load(Operators.METRIC, "String s = a + \"b\" + \"c\" + d;")).isEqualTo(2);
    assertThat(load(Operators.METRIC, "boolean b = a + \"x\" == \"y\" || \"a\" != \"b\";"))
        .isEqualTo(4);
  }

  @Test
  void annotations_are_not_worked_out() {
    assertThat(load(Operators.METRIC, "@A(\"x\" + \"y\") void m() { }")).isZero();
  }

  private static int load(Metric metric, String member) {
    return measures(member).get(metric);
  }

  /** The measures of the first member of a class. */
  private static Measures measures(String member) {
    SourceFile file = new SourceFile(Path.of("A.java"), "A.java", Optional.of(SourceKind.MAIN));
    try {
      return MeasuredFile.measure(JavaSourceParser.parse(file, "class A {\n" + member + "\n}"))
          .members()
          .get(0)
          .facts()
          .measures();
    } catch (SourceException e) {
      throw new AssertionError(member, e);
    }
  }
}
