package io.github.beyonditworks.analyzer.validity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class A {} class B {}                        | A.java
          public final class Größe<T> {}               | Größe.java
          /* class No {} */ interface Yes {}           | Yes.java
          // class No \\n enum Yes { }                  | Yes.java
          @Named("class No") record Yes(int a) {}      | Yes.java
          @Link("a \\" class No") @interface Yes { }   | Yes.java
          @Quote('"') class Yes { String q = "class"; } | Yes.java
          package only;                                | Item.java
          """)
  void is_that_of_the_first_type(String source, String name) {
    assertThat(SourceName.of(source.replace("\\n", "\n"))).isEqualTo(name);
  }
}
