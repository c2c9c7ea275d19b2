package io.github.beyonditworks.analyzer.code.clone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineGramsTest {

  private static final String CODE =
      """
      int total = order.total(discount);
      for (Item item : order.items()) {
        total += item.price(order, discount) * 2;
      }
      log.info("total {} of {}", total, order);
      """;

  @Test
  void other_names_values_comments_and_indentation_change_nothing() {
    String other =
        """
            int sum = cart.total(rebate); // all of it

            for (Thing each : cart.items())
            {
            /* once
               more */
              sum += each.price(cart, rebate) * 3;
            }
            logger.info("a sum", sum, cart);
        """;
    assertThat(shared(CODE, other)).isEqualTo(2);
  }

  @Test
  void what_is_called_tells_code_apart() {
    assertThat(shared(CODE, CODE.replace("price(", "weight("))).isZero();
  }

  @Test
  void what_stands_everywhere_is_no_stretch() {
    String accessors =
        """
        import a.b.c.d.e.f;
        import a.b.c.d.e.g;
        import a.b.c.d.e.h;
        int getId() {
          return id;
        }
        void setId(int value) {
        """;
    assertThat(LineGrams.of(bytes(accessors))).isEmpty();
  }

  @Test
  void what_was_there_before_is_taken_away() {
    long[] before = LineGrams.of(bytes(CODE));
    long[] after = LineGrams.of(bytes(CODE + CODE.replace("info", "warn")));
    assertThat(LineGrams.without(after, before)).isNotEmpty();
    assertThat(LineGrams.without(before, after)).isEmpty();
    assertThat(LineGrams.union(List.of(before, after))).containsExactly(after);
  }

  @Test
  void unfinished_text_is_read_to_its_end() {
    assertThat(LineGrams.of(bytes("a(\"\\"))).isEmpty();
    assertThat(LineGrams.of(bytes("/* a\n*"))).isEmpty();
  }

  private static int shared(String some, String other) {
    return LineGrams.shared(LineGrams.of(bytes(some)), LineGrams.of(bytes(other)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
