package sample;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class EmptyBodiesTest extends Contract {
  @BeforeEach
  void prepare() {}

  void helper() {}

  @Test
  void nothing() {} // finding

  @Test
  void a_comment() { // finding
    // assertEquals(1, one());
  }

  @Test
  void a_semicolon() { // finding
    ;
  }

  @Override
  @Test
  public void inherited() {} // finding

  @Disabled("until #12")
  @Test
  void switched_off() {}

  @Test
  void something() {
    run();
  }
}

@SpringBootTest
class ApplicationTest {
  @Test
  void contextLoads() {}
}

class LegacyTest extends TestCase {
  public void testNothing() {} // finding

  public void setUp() {}
}
