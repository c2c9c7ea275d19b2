package io.github.beyonditworks.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalEnumsTest {

  private static final String CODE =
      """
      class A {
        void f() {
          first();
          // What may come.
          @Deprecated(since = "(1)")
          enum Colour implements Runnable {
            RED("}") { @Override public void run() { inner(); } }, // a comment
            GREEN("{");

            Colour(String name) {}
          }
          last(Colour.RED);
        }
        void g() {}
      }
      """;

  @Test
  void nodes_and_their_places_are_those_of_the_source() throws SourceException {
    ParsedFile file = Parsing.parse(CODE);

    assertThat(file.all(EnumDeclaration.class))
        .singleElement()
        .satisfies(e -> assertThat(e.getNameAsString()).isEqualTo("Colour"))
        .satisfies(e -> assertThat(file.place(e)).isEqualTo(new Place(5, 5, 11, 5)));
    assertThat(file.all(EnumConstantDeclaration.class))
        .extracting(file::place)
        .containsExactly(new Place(7, 7, 7, 59), new Place(8, 7, 8, 16));
    assertThat(file.code(file.all(EnumConstantDeclaration.class).get(1))).isEqualTo("GREEN(\"{\")");
  }

  @Test
  void nodes_stand_in_the_order_of_the_source_below_the_block_they_stand_in()
      throws SourceException {
    ParsedFile file = Parsing.parse(CODE);

    assertThat(file.all(MethodCallExpr.class))
        .extracting(MethodCallExpr::getNameAsString)
        .containsExactly("first", "inner", "last");
    Node around = file.all(EnumDeclaration.class).get(0).getParentNode().orElseThrow();
    assertThat(around).isInstanceOf(Statement.class);
    assertThat(file.place(around.getParentNode().orElseThrow())).isEqualTo(new Place(2, 12, 13, 3));
  }

  @Test
  void every_token_is_read_once_and_in_order() throws SourceException {
    StringBuilder text = new StringBuilder();
    ParsedFile file = Parsing.parse(CODE);
    file.tokens(t -> text.append(t.getText()));

    assertThat(text.toString().replaceAll("\\s", "")).isEqualTo(CODE.replaceAll("\\s", ""));
    assertThat(file.comments()).hasSize(2);
    assertThat(file.codeLines()).isEqualTo(13);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f() { enum E { B } enum F { C } } }",
        "class A { void f() { enum E { B; void g() { enum F { C } } } } }",
        "class A { void f(int i) { switch (i) { case 1: strictfp enum E { B } g(); } } }",
        "class A { Runnable r = () -> { enum E { B } }; { enum F { C } } }",
        "class A {\r\n  void f() {\r\n    enum E { B }\r\n  }\r\n}",
        "class A { void f() { String s = \"\\u0041\"; enum E { B } } }"
      })
  void wherever_statements_stand_an_enum_may(String code) throws SourceException {
    ParsedFile file = Parsing.parse(code);

    assertThat(file.all(EnumDeclaration.class))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(file.code(e)).contains("enum").endsWith("}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void f() { enum E { B } } void g() { int = 4; } }",
        "class A { void f() { enum E { B, , } } }",
        "class A { void f() { enum E { B } ",
        "class A { void f() { enum E "
      })
  void what_else_is_wrong_is_still_said(String code) {
    assertThatThrownBy(() -> Parsing.parse(code))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("not valid Java: ");
  }
}
