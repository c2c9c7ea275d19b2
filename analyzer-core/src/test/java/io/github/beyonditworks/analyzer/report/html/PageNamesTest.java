package io.github.beyonditworks.analyzer.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNamesTest {

  @Test
  void a_usual_path_keeps_its_name() {
    PageNames names = new PageNames(List.of("src/main/java/shop/Cart$1.java"));

    assertThat(names.page("src/main/java/shop/Cart$1.java"))
        .isEqualTo("files/src/main/java/shop/Cart$1.java.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/Cart.java",
        "/etc/Cart.java",
        "C:/Cart.java",
        "a//Cart.java",
        "./Cart.java",
        "a/.hidden/Cart.java",
        "a/#%?&\"'<>.java",
        "a/two words.java",
        "a/M\u00FCller.java",
        "aux/Cart.java",
        "a/con.java",
        "a/Cart.java.html/Cart.java",
        "a/end./Cart.java",
        "~/Cart.java",
        "a\\Cart.java"
      })
  void an_odd_path_gets_a_safe_name_in_a_folder_of_its_own(String path) {
    assertThat(new PageNames(List.of(path)).page(path))
        .matches("files/~/[A-Za-z0-9_]*-[0-9a-f]{32}\\.html");
  }

  @Test
  void a_long_path_is_cut() {
    String path = "a/" + "x".repeat(240) + ".java";

    assertThat(new PageNames(List.of(path)).page(path)).hasSizeLessThan(120);
  }

  @Test
  void names_that_differ_in_case_only_do_not_share_a_page() {
    PageNames names = new PageNames(List.of("a/Cart.java", "a/cart.java", "b/Cart.java"));

    assertThat(names.page("a/Cart.java")).isNotEqualToIgnoringCase(names.page("a/cart.java"));
    assertThat(names.page("b/Cart.java")).isEqualTo("files/b/Cart.java.html");
  }

  @Test
  void a_file_without_a_page_has_no_link() {
    PageNames names = new PageNames(List.of("Cart.java"));

    assertThat(names.link("Cart.java", 3)).isEqualTo("files/Cart.java.html#L3");
    assertThat(names.link("Cart.java", 0)).isEqualTo("files/Cart.java.html");
    assertThat(names.link("Gone.java", 3)).isNull();
  }
}
