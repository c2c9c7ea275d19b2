package sample;

import org.junit.jupiter.api.Test;

class SubjectsTest {
  @Test
  void different_subjects() { // finding
    assertEquals(1, first);
    assertTrue(!second.isEmpty());
    Assertions.assertNull(this.third);
    assertFalse(Fourth.check());
    assertSame(a, fifth());
  }

  @Test
  void one_object() {
    assertEquals("a", person.name());
    assertEquals(1, person.age());
    assertEquals("b", person.address().street());
    assertTrue(person.isAdult());
    assertNull(person.partner);
    assertNotNull(person.id);
  }

  @Test
  void one_method() {
    assertEquals("a", Texts.lower("A"));
    assertEquals("b", Texts.lower("B"));
    assertEquals("c", Texts.lower("C"));
    assertEquals("d", Texts.lower("D"));
    assertEquals("e", Texts.lower("E"));
  }

  @Test
  void expected_behind_actual() {
    assertEquals(Texts.lower("A"), "a");
    assertEquals(Texts.lower("B"), "b");
    assertEquals(Texts.index("C"), -1);
    assertEquals(Texts.index("D"), 3);
    assertEquals(Texts.index("E"), 4);
  }

  @Test
  void one_constant_and_one_type() {
    assertEquals("[", STYLE.start());
    assertEquals("]", STYLE.end());
    assertEquals(",", STYLE.separator());
    assertEquals(0, new Box().size());
    assertEquals(1, new Box(1).size());
    assertEquals(2, new Box(2).size());
  }

  @Test
  void explained() {
    assertEquals(1, first, "first");
    assertTrue("second", second);
    assertNull(third, () -> "third");
    assertThat(fourth).isEmpty();
    assertThat(fifth).isEmpty();
    assertThrows(IllegalStateException.class, () -> sixth());
  }

  @Test
  void grouped() {
    assertAll(
        () -> assertEquals(1, first),
        () -> assertEquals(2, second),
        () -> assertEquals(3, third),
        () -> assertEquals(4, fourth),
        () -> assertEquals(5, fifth));
  }
}
