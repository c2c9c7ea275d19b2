class CartTest {
  @Mock private Shop shop;
  @MockBean private Mailer mailer;
  @Spy private Printer printer;
  private final Bank bank = Mockito.mock(Bank.class);
  private final Cart cart = new Cart();

  @Test
  void six() { // finding
    Tax tax = mock(Tax.class);
    Log log = createNiceMock(Log.class);
    new Cart(shop, mailer, printer, bank, tax, log).pay();
    verify(shop).sell("book");
  }

  @Test
  void five() {
    Tax tax = mock(Tax.class);
    new Cart(shop, mailer, printer, bank, tax).pay();
    verify(shop).sell("book");
    verify(shop).sell("pen");
  }

  @Test
  void a_value() {
    LocalDate day = mock(LocalDate.class); // finding
    assertTrue(cart.isOpen(day));
  }

  @Test
  void spies_on_the_subject() {
    Cart spied = spy(new Cart()); // finding
    assertTrue(spied.isEmpty());
  }

  @Test
  void spies_on_a_collaborator() {
    Shop spied = spy(new Shop());
    assertTrue(new Cart(spied).isEmpty());
  }

  @Test
  void verifies_all_that_it_stubs() {
    when(shop.price("book")).thenReturn(3);
    when(bank.balance()).thenReturn(5);
    new Cart(shop, bank).pay();
    verify(shop).price("book");
    verify(bank, times(1)).balance();
  }

  @Test
  void verifies_a_command() {
    when(shop.price("book")).thenReturn(3);
    when(bank.balance()).thenReturn(5);
    new Cart(shop, bank).pay();
    verify(bank).take(3);
  }
}
