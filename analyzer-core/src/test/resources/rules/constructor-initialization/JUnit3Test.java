import junit.framework.TestCase;

public class JUnit3Test extends TestCase {
  private Cart cart;

  public JUnit3Test(String name) { // finding
    super(name);
    cart = new Cart();
  }

  public void testAdds() {
    assertTrue(cart.isEmpty());
  }

  public static class OnlyName extends TestCase {
    private Cart cart;

    public OnlyName(String name) {
      super(name);
    }

    @Override
    protected void setUp() {
      cart = new Cart();
    }

    public void testAdds() {
      assertTrue(cart.isEmpty());
    }
  }

  public static class Row extends TestCase {
    private final String row;

    public Row(String row) {
      super("testAdds");
      this.row = row;
    }

    public void testAdds() {
      assertTrue(row.isEmpty());
    }
  }
}
