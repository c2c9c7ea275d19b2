package io.github.beyonditworks.analyzer.mend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is mended, and what is left to people. */
class MenderTest {

  private static final String CODE =
      """
      package shop;

      class Invoice {
        private static final int MOST = 50;

        private final int total;

        Invoice(int total) {
          this.total = total;
          // int rest = total % 7;
          // send(rest);
        }

        int total() {
          return total; // 💰 Ä
        }

        /** Nobody asks. */
        private int half() {
          return total / 2;
        }
      }
      """;

  private static final String MENDED =
      """
      package shop;

      class Invoice {

        private final int total;

        Invoice(int total) {
          this.total = total;
        }

        int total() {
          return total; // 💰 Ä
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void what_nothing_uses_goes_and_code_in_comments() throws IOException {
    assertThat(text(mended(CODE).orElseThrow())).isEqualTo(MENDED);
  }

  @Test
  void twice_is_once() throws IOException {
    assertThat(mended(MENDED)).isEmpty();
  }

  @Test
  void other_bytes_stay_as_they_are() throws IOException {
    String windows = CODE.replace("\n", "\r\n").stripTrailing();

    assertThat(text(mended(windows).orElseThrow()))
        .isEqualTo(MENDED.replace("\n", "\r\n").stripTrailing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { private int unused; int used; }",
        "class A {\n  private Object unused = B.register();\n}\n",
        "class A {\n  // Sizes.\n  private int unused;\n}\n",
        "class A {\n  @Deprecated\n  private int unused;\n}\n",
        "class A {\n  void m() {\n    // The next line was wrong:\n    // send(rest);\n  }\n}\n",
        "class A {\n  private int a, b;\n}\n"
      })
  void what_is_not_sure_is_left(String code) throws IOException {
    assertThat(mended(code)).isEmpty();
  }

  @Test
  void what_would_lay_bare_another_finding_is_left() throws IOException {
    String chain =
        """
        class A {
          private int half() {
            return quarter() * 2;
          }

          private int quarter() {
            return 4;
          }
        }
        """;

    assertThat(mended(chain)).isEmpty();
  }

  @Test
  void the_patch_says_what_goes() throws IOException {
    assertThat(mended(CODE).orElseThrow().patch())
        .startsWith(
            """
            --- a/src/main/java/shop/Invoice.java
            +++ b/src/main/java/shop/Invoice.java
            @@ -1,22 +1,14 @@
             package shop;
            \s
             class Invoice {
            -  private static final int MOST = 50;
            """)
        .contains("\n-    // send(rest);\n   }\n");
  }

  private Optional<MendedFile> mended(String code) throws IOException {
    Path file = folder.resolve("Invoice.java");
    Files.write(file, code.getBytes(StandardCharsets.UTF_8));
    return new Mender(Rules.ALL, Libraries.standard(), StandardCharsets.UTF_8, 100_000)
        .mend(file, "src/main/java/shop/Invoice.java", SourceKind.MAIN, f -> true);
  }

  private static String text(MendedFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
