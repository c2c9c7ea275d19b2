import org.junit.Test;

class ConstructorsTest {
  private Cart cart;

  ConstructorsTest() { // finding
    this.cart = new Cart();
  }

  @Test
  public void works() {
    assertNotNull(cart);
  }

  static class Parameterised {
    private final int n;

    Parameterised(int n) {
      this.n = n;
    }

    @Test
    public void works() {
      assertEquals(1, n);
    }
  }

  static class Injected {
    private Cart cart;

    @Inject
    Injected() {
      cart = new Cart();
    }

    @Test
    public void works() {
      assertNotNull(cart);
    }
  }

  static class SetsNothing {
    private Cart cart;

    SetsNothing() {
      super("name");
      int cart2 = 1;
    }

    @Test
    public void works() {
      assertNull(cart);
    }
  }

  static class Stub {
    int n;

    Stub() {
      n = 1;
    }
  }
}
