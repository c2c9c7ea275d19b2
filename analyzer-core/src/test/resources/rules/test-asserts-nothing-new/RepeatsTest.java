class RepeatsTest {
  @Test
  void adds() {
    Cart cart = new Cart();
    cart.add("book");
    assertEquals(1, cart.size());
  }

  @Test
  void adds_twice() { // finding
    Cart cart = new Cart();
    // again
    cart.add("book");
    assertEquals(1,   cart.size());
  }

  @Test
  void adds_another() {
    Cart cart = new Cart();
    cart.add("pen");
    assertEquals(1, cart.size());
  }

  @Test
  @DisplayName("fails")
  void starts() {
    new Cart().start();
  }

  @Test
  void stops() {
    new Cart().start();
  }

  @ParameterizedTest
  @ValueSource(strings = {"book"})
  void known(String item) {
    assertTrue(new Cart().knows(item));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pen"})
  void known_too(String item) {
    assertTrue(new Cart().knows(item));
  }

  @Test(expected = IllegalStateException.class)
  public void closed() {
    assertTrue(new Cart().close().isEmpty());
  }

  @Test(expected = IllegalArgumentException.class)
  public void missing() {
    assertTrue(new Cart().close().isEmpty());
  }

  @Test
  void a_literal() {
    int x = 5;
    assertEquals(5, x); // finding
  }

  @Test
  void a_literal_that_changes() {
    int x = 5;
    x++;
    assertEquals(6, x);
    int y = 5;
    y = new Cart().add(y);
    assertEquals(5, y);
  }

  @Test
  void a_stub() {
    expect(shop.price("book")).andReturn(7);
    assertEquals(7, shop.price("book")); // finding
  }

  @Test
  void a_stub_behind_a_subject() {
    when(shop.price("book")).thenReturn(7);
    assertEquals(7, new Cart(shop).add("book").total());
  }

  @Nested
  class Inner {
    private final Cart cart = new Cart("other");

    @Test
    void adds() {
      Cart cart = new Cart();
      cart.add("book");
      assertEquals(1, cart.size());
    }
  }
}
