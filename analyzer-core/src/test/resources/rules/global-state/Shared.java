package shop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

class Shared {
  static final int LIMIT = 3;
  static final List<String> NAMES = List.of("a");
  static final Map<String, String> FILLED = new HashMap<>();
  static final List<String> CHANGED = new ArrayList<>(); // finding
  static final AtomicInteger COUNTER = new AtomicInteger(); // finding
  static final int[] TABLE = new int[4];
  private static final Map<String, String> CACHE = new HashMap<>(); // finding
  private static Logger log = Logger.getLogger("x");
  static int open; // finding
  private static int counted; // finding
  private static int onlyRead = 3;
  private static String setUp;
  private int own;

  static {
    FILLED.put("a", "b");
    setUp = "x";
    fillTable();
  }

  private static void fillTable() {
    for (int i = 0; i < TABLE.length; i++) {
      TABLE[i] = i;
    }
  }

  static void change() {
    CHANGED.add("x");
    COUNTER.incrementAndGet();
    CACHE.computeIfAbsent("a", k -> k);
    counted++;
  }

  int shadow(int onlyRead) {
    onlyRead = 4;
    own = onlyRead;
    return own;
  }

  interface Constants {
    int MANY = 3;
  }

  static class Single {
    static final Single INSTANCE = new Single(); // finding
    private String name;

    void rename(String other) {
      name = other;
    }
  }

  static class Constant {
    static final Constant INSTANCE = new Constant();
    private final String name = "x";
  }

  static class Lazy {
    static final Lazy INSTANCE = new Lazy();
    private String name;

    String name() {
      if (name == null) {
        name = "computed";
      }
      return name;
    }
  }

  static class Registered {
    private static final Map<String, String> ALL = new HashMap<>();

    static {
      registerAll();
    }

    private static void registerAll() {
      register("a");
      register("b");
    }

    private static void register(String name) {
      ALL.put(name, name);
    }
  }
}
