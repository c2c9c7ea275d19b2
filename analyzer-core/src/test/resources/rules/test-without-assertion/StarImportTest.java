import static org.mockito.Mockito.*;

import org.junit.jupiter.api.Test;

class StarImportTest {
  @Test
  void verifies_a_mock() {
    Shop shop = mock(Shop.class);
    new Cart(shop).pay();
    verify(shop).sell("book");
  }

  @Test
  void verifies_that_nothing_happened() {
    Shop shop = mock(Shop.class);
    new Cart(shop);
    verifyNoInteractions(shop);
  }

  @Test
  void only_stubs() { // finding
    Shop shop = mock(Shop.class);
    when(shop.price()).thenReturn(3);
    new Cart(shop).pay();
  }
}
