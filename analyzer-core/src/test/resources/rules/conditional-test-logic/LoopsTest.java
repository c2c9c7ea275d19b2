import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoopsTest {
  private static final String[][] ROWS = {{"a", "1"}, {"b", "2"}};
  private final List<String> words = List.of("a", "b");

  @Test
  void goes_through_a_table() {
    for (String[] row : ROWS) { // finding
      assertEquals(row[1], code(row[0]));
    }
  }

  @Test
  void goes_through_a_table_by_position() {
    for (int i = 0; i < ROWS.length; i++) { // finding
      assertEquals(ROWS[i][1], code(ROWS[i][0]), "wrong code");
    }
  }

  @Test
  void goes_through_a_list() {
    for (String word : words) { // finding
      assertNotNull(code(word));
    }
    int[] numbers = {1, 2};
    for (int number : numbers) { // finding
      assertTrue(isSmall(number));
    }
    for (String word : List.of("x", "y")) { // finding
      assertEquals(1, code(word).length());
    }
    for (String word : new String[] {"x", "y"}) { // finding
      assertEquals(1, code(word).length());
    }
  }

  @Test
  void looks_at_each_part_of_a_result() {
    List<Item> items = new Cart().items();
    for (Item item : items) {
      assertTrue(item.isOpen());
    }
    for (Item item : new Cart().items()) {
      if (!item.isOpen()) {
        fail("closed");
      }
    }
    for (int i = 0; i < items.size(); i++) {
      assertEquals(i, items.get(i).position());
    }
  }

  @Test
  void compares_a_result_part_by_part() {
    String[] expected = {"a", "b"};
    String[] actual = split("a b");
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i]);
    }
  }

  @Test
  void uses_its_fixture_again() {
    String[] keys = {"a", "b"};
    Pool pool = new Pool(keys);
    for (String key : keys) {
      assertEquals(1, pool.idle(key));
    }
  }

  @Test
  void reads_on_in_each_round() {
    Iterator<String> iterator = words.iterator();
    for (String word : List.of("a", "b")) {
      assertEquals(word, iterator.next());
    }
  }

  @Test
  void repeats_an_act() {
    Connection[] open = new Connection[3];
    for (int i = 0; i < open.length; i++) {
      open[i] = pool.take();
      assertNotNull(open[i]);
    }
    for (Shape shape : Shape.values()) {
      assertNotNull(shape.label());
    }
  }

  @Test
  void names_the_round_by_a_value() {
    for (String[] row : ROWS) {
      assertEquals(row[1], code(row[0]), row[0]);
    }
    for (String word : List.of("a", "b")) {
      assertTrue(code(word).isEmpty(), word);
    }
    for (String word : List.of("c", "d")) {
      assertEquals("x", code(word), word);
    }
    for (String word : words) {
      assertThat(code(word)).as(word).isEmpty();
    }
  }

  @Test
  void takes_a_tolerance_for_no_name() {
    for (double angle : new double[] {0, 1.5}) { // finding
      assertEquals(angle, turned(angle), 0.01);
    }
    for (double angle : new double[] {0, 1.5}) { // finding
      assertEquals(angle, turned(angle), DELTA);
    }
  }
}
