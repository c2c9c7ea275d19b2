class SharedTest {
  private static int count; // finding
  private static final List<String> ITEMS = new ArrayList<>(); // finding
  private static final List<String> KNOWN = List.of("book");
  private static final List<String> CLEARED = new ArrayList<>();
  private static final List<String> EMPTIED = new ArrayList<>();
  private static Cart once;
  private static Cart assigned;
  private static String onlyHere;
  private int own;

  @BeforeAll
  static void start() {
    once = new Cart();
  }

  @AfterEach
  void reset() {
    CLEARED.clear();
  }

  @Test
  void first() {
    count++;
    ITEMS.add("book");
    CLEARED.add("book");
    EMPTIED.add("book");
    assigned = new Cart();
    assertTrue(assigned.isEmpty());
    onlyHere = "a";
    assertEquals("a", onlyHere);
    own = 3;
    assertTrue(once.isEmpty());
  }

  @Test
  void second() {
    assertEquals(1, count);
    assertEquals(1, ITEMS.size());
    assertEquals(0, CLEARED.size());
    EMPTIED.clear();
    assertEquals(0, EMPTIED.size());
    assigned = new Cart("b");
    assertFalse(assigned.isEmpty());
    assertEquals(0, own);
    assertTrue(once.isEmpty());
    assertEquals(1, KNOWN.size());
  }

  @Test
  void a_local_of_the_same_name() {
    String onlyHere = "b";
    assertEquals("b", onlyHere);
  }
}

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneInstanceTest {
  private int count; // finding

  @Test
  void first() {
    count = 1;
  }

  @Test
  void second() {
    assertEquals(1, count);
  }
}

@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // finding
class OrderedTest {
  @Test
  void first() {}
}

@TestMethodOrder(MethodOrderer.Random.class)
class AnyOrderTest {
  @Test
  void first() {}
}
