package io.github.beyonditworks.analyzer.validity.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.source.JavaSourceParser;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceFile;
import io.github.beyonditworks.analyzer.validity.patterns.NameScrambler.Scope;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameScramblerTest {

  private static final String CODE =
      """
      import shop.TreeVisitor;

      /** A Printer. */
      class Printer implements TreeVisitor {
        private static Printer only = new Printer();

        String visitLeaf(String text) {
          return visitLeaf(text.trim());
        }
      }
      """;

  @Test
  void what_the_file_declares_loses_its_names_in_code_and_comments() throws Exception {
    assertThat(NameScrambler.scramble(parsed(), Scope.DECLARED, 1))
        .doesNotContain("Printer", "visitLeaf")
        .contains("implements TreeVisitor", "import shop.TreeVisitor", "text.trim()", "only");
  }

  @Test
  void what_the_file_names_loses_its_names_too_but_for_the_platform() throws Exception {
    assertThat(NameScrambler.scramble(parsed(), Scope.NAMED, 1))
        .doesNotContain("Printer", "visitLeaf", "TreeVisitor", "shop", "/**")
        .contains("String text", "static");
  }

  private static ParsedFile parsed() throws Exception {
    SourceFile file = new SourceFile(Path.of("X.java"), "X.java", Optional.of(SourceKind.MAIN));
    return JavaSourceParser.parse(file, CODE);
  }
}
