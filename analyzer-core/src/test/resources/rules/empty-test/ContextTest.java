@RunWith(SpringRunner.class)
@SpringApplicationConfiguration(Application.class)
class ContextTest {
  @Test
  public void starts() {}
}

@ExtendWith(SpringExtension.class)
class ExtendedContextTest {
  @Test
  void starts() {}
}

class InheritedContextTest extends AbstractIntegrationTest {
  @Test
  void contextLoads() {}

  @Test
  void savesOrders() {} // finding
}

class PlainContextTest {
  @Test
  void contextLoads() {} // finding
}

@ExtendWith(MockitoExtension.class)
class MocksTest {
  @Test
  void starts() {} // finding
}
