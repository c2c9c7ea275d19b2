import java.io.Serializable;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.Function;

class Members implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final AtomicIntegerFieldUpdater<Members> UPDATER =
      AtomicIntegerFieldUpdater.newUpdater(Members.class, "state");

  private volatile int state;
  private int lost; // finding
  private int first, second; // finding
  private int assignedOnly;
  @Inject private Object injected;
  @SuppressWarnings("rawtypes") private java.util.List raw; // finding
  @SuppressWarnings("unused") private int kept;
  private final Object registration = Registry.register(this);
  private static final String CONSTANT = "the lost one is no use"; // finding

  Members(int value) {
    this.assignedOnly = value;
    first = UPDATER.get(this);
  }

  /** Mentioned by {@link #documented()} only. */
  private void documented() {} // finding

  private void readObject(java.io.ObjectInputStream in) {}

  private Object readResolve() {
    return this;
  }

  private int recursive(int n) { // finding
    return n == 0 ? 0 : recursive(n - 1);
  }

  private static String referenced(Object o) {
    return "" + o;
  }

  Function<Object, String> function() {
    return Members::referenced;
  }

  private void byName() {}

  Object reflect() throws Exception {
    return Members.class.getDeclaredMethod("byName");
  }

  private static class Node { // finding
    Node next;
  }

  private static final class Used {
    private final int width;

    private Used(int width) {
      this.width = width;
    }

    private Used(int width, int height) { // finding
      this.width = width * height;
    }
  }

  Object used() {
    return new Used(1);
  }

  private interface Marker {}

  static class Marked implements Marker {}

  private @interface Note {}

  @Note
  static class Noted {}
}

final class Constants {
  static final int ONE = 1;

  private Constants() {}
}

class Extended {
  private Extended(int size) {}

  static class Sub extends Extended {
    Sub() {
      super(1);
    }
  }
}

enum Level {
  LOW(1),
  HIGH(2, "high");

  private Level(int rank) {}

  private Level(int rank, String label) {}

  private Level(int rank, String label, boolean shown) {} // finding
}

record Point(int x, int y) {
  private static final int UNUSED = 1; // finding

  private void helper() {} // finding
}

@Data
class Generated {
  private String name;
  private static final String PREFIX = ""; // finding
}

class Native {
  private long handle;

  private void calledFromNativeCode() {}

  native void start();
}

interface Api {
  private int forgotten() { // finding
    return 1;
  }

  private int used() {
    return 2;
  }

  default int call() {
    return used();
  }
}
