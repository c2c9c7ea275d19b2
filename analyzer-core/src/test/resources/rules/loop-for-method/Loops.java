class Loops {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> ages = new HashMap<>();
  private Set<String> seen;
  private Iterable<String> stream;
  private Builder builder;

  void all(Collection<String> others) {
    for (String other : others) { // finding
      names.add(other);
    }
    for (String other : others) this.names.add(other); // finding
  }

  void almostAll(Collection<String> others, String[] array) {
    for (String other : others) {
      names.add(other.trim());
    }
    for (String other : others) {
      names.add(0, other);
    }
    for (String other : others) {
      names.add(other);
      seen.add(other);
    }
    for (String other : stream) {
      names.add(other);
    }
    for (String other : array) {
      names.add(other);
    }
    for (String other : others) {
      builder.add(other);
    }
    for (String name : names) {
      names.add(name);
    }
    for (String other : others) {
      if (other != null) {
        names.add(other);
      }
    }
  }

  void allEntries(Map<String, Integer> more) {
    for (Map.Entry<String, Integer> entry : more.entrySet()) { // finding
      ages.put(entry.getKey(), entry.getValue());
    }
    for (Map.Entry<String, Integer> entry : more.entrySet()) {
      ages.put(entry.getKey(), entry.getValue() + 1);
    }
    for (Map.Entry<String, Integer> entry : more.entrySet()) {
      ages.put(entry.getKey().trim(), entry.getValue());
    }
  }

  boolean has(List<String> others, String name) {
    for (String other : others) { // finding
      if (other.equals(name)) {
        return true;
      }
    }
    return false;
  }

  boolean hasConstant(Set<String> others) {
    for (String other : others) { // finding
      if ("main".equals(other)) return true;
    }
    return false;
  }

  boolean hasInAnotherWay(List<String> others, String name) {
    for (String other : others) {
      if (other.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  boolean hasCaller(List<Call> calls, String name) {
    for (Call call : calls) {
      if (call.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  boolean hasNone(List<String> others, String name) {
    for (String other : others) {
      if (other.equals(name)) {
        return true;
      }
    }
    log(name);
    return false;
  }

  static <K, V> void putAllInto(Map<K, V> self, Map<K, V> others) {
    for (Map.Entry<K, V> entry : others.entrySet()) {
      self.put(entry.getKey(), entry.getValue());
    }
  }

  static boolean containsSlowly(List<Object> self, Object sought) {
    for (Object each : self) {
      if (each.equals(sought)) {
        return true;
      }
    }
    return false;
  }

  void copies(int[] from, int[] to, long[] wide, int length, byte[] bytes) {
    for (int i = 0; i < from.length; i++) { // finding
      to[i] = from[i];
    }
    for (int i = 0; i < length; ++i) to[i] = from[i]; // finding
    for (int i = 0; i < from.length; i++) {
      wide[i] = from[i];
    }
    for (int i = 0; i < length; i++) {
      to[i] = from[length - i];
    }
    for (int i = 1; i < length; i++) {
      to[i] = from[i];
    }
    for (int i = 0; i < length; i += 2) {
      to[i] = from[i];
    }
    for (int i = 0; i < length; i++) {
      to[i] = from[i] & 255;
    }
    for (int i = 0; i < length; i++) {
      to[i] = to[i];
    }
  }
}
