import java.util.*;

class Promises extends Base {
  private int calls;
  private Object cached;
  private boolean notFound; // finding
  private boolean notEmpty;
  private boolean notify;
  private Set<String> nameList; // finding
  private String[] nodeList; // finding
  private Collection<String> anyList;
  private NodeList children;
  private List<String> indexMap; // finding
  private int[] charMap;
  private List<String> idSet; // finding
  private List<String> changeSet;
  private Map<String, String> nameArray; // finding
  private String retryCount; // finding
  private LongAdder hitCount;
  private User users; // finding
  private Options options;
  private long millis;
  private List<User> friends;

  boolean isOpen() {
    return true;
  }

  Optional<Boolean> hasAnswer() {
    return Optional.empty();
  }

  Future<Boolean> canStop() {
    return null;
  }

  String isClosed() { // finding
    return "";
  }

  void hasChildren() {} // finding

  void isIn(Consumer<Boolean> answer) {}

  Promises isFluent() {
    return this;
  }

  int hash() {
    return 1;
  }

  int canonical() {
    return 1;
  }

  void getUser() {} // finding

  void getChars(int from, char[] into) {}

  void getAsync(Callback<String> then) {}

  @Override
  public void getParsed() {}

  @Test
  void getReturnsNothing() {}

  void setName(String name) {}

  Promises setTitle(String title) {
    return this;
  }

  String setLabel(String label) {
    return label;
  }

  boolean setIfFree(int value) {
    return true;
  }

  int setWidth(String width) { // finding
    return 1;
  }

  static List<String> setOf() {
    return null;
  }

  int getCalls() { // finding
    calls++;
    return 1;
  }

  int getBoth(int calls) {
    calls = calls + 1;
    return calls;
  }

  Object getCached() {
    if (cached == null) {
      cached = new Object();
    }
    return cached;
  }

  int getNextCall() {
    calls++;
    return 3;
  }

  int getAndReset() {
    calls = 0;
    return 4;
  }

  Object getKept() {
    return cached = new Object();
  }

  Runnable getReset() {
    return () -> calls = 0;
  }

  void toJson() {} // finding

  void toJson(Writer out) {}

  boolean isNotReady() { // finding
    return true;
  }

  boolean isNotEmpty() {
    return true;
  }

  boolean isNotSame() {
    return !isSame();
  }

  boolean isSame() {
    return true;
  }
}

class Assertions {
  static void isTrue(boolean condition) {}
}

class Stop extends RuntimeException {} // finding

class BadInput extends IllegalArgumentException {} // finding

class ParseException extends Exception {}

class LexError extends Error {}

class Ordinary extends Base {}

class RuleException {} // finding

interface ClientException {}

class WrappedException extends Base {}

class ExceptionWithCause extends Exception {}

class Cache {
  private Map<String, List<String>> keyToValueList;
  private Class<?> type;

  static int size(List<List<String>> lists, List<String> list) {
    return lists.size();
  }

  Class<?> getType() {
    Class<?> known = this.type;
    if (known != null) {
      return known;
    }
    known = find();
    this.type = known;
    return known;
  }
}

class Motion {
  private boolean moving;

  void toDevice(Device device) {
    device.setMoving(moving);
  }

  void toForm(UserForm target) {
    target.setMoving(moving);
  }

  void toJson(Device device) { // finding
    device.setMoving(moving);
  }
}

class FallbackWithException {}

class RetryOnTimeoutException {}
