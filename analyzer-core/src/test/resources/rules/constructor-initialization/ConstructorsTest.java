package sample;

import org.junit.jupiter.api.Test;

class ConstructorsTest {
  private final Basket basket;

  ConstructorsTest() { // finding
    this.basket = new Basket();
  }

  @Test
  void works() {
    assertEquals(0, basket.size());
  }

  static class Basket {
    private final int size;

    Basket() {
      size = 0;
    }
  }
}

class NamedTest extends TestCase {
  public NamedTest() {
    super("named");
  }

  public void testIt() {
    assertTrue(it());
  }
}

class InjectedTest {
  @Inject
  InjectedTest() {
    prepare();
  }

  @Test
  void works() {
    assertTrue(it());
  }
}

class ParameterTest {
  private final int size;

  ParameterTest(int size) {
    this.size = size;
  }

  @Test
  void works() {
    assertTrue(it(size));
  }
}

class EmptyConstructorTest {
  EmptyConstructorTest() {}

  @Test
  void works() {
    assertTrue(it());
  }
}
