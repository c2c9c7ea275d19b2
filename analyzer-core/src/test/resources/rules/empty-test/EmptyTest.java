import org.junit.jupiter.api.*;

class EmptyTest {
  @BeforeEach
  void setUp() {}

  @Test
  void none() {} // finding

  @Test
  void onlyAComment() { // finding
    // assertEquals(1, 1);
  }

  @Test
  void onlyASemicolon() { // finding
    ;
  }

  @Override
  @Test
  public void switchedOff() {}

  @Disabled("later")
  @Test
  void disabled() {}

  @Test
  void something() {
    Assertions.assertTrue(true);
  }

  void helper() {}
}

@SpringBootTest
class ApplicationTest {
  @Test
  void contextLoads() {}
}
