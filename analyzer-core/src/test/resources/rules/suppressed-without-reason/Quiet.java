package com.acme;

class Quiet {
  @SuppressWarnings("unchecked") // finding
  <T> T a() {
    return (T) value;
  }

  // Only put(Class, Object) fills the map, and it checks the type.
  @SuppressWarnings("unchecked")
  <T> T b() {
    return (T) value;
  }

  @SuppressWarnings("unchecked") // checked by put
  <T> T c() {
    return (T) value;
  }

  /** The value; the cast is safe because put checks it. */
  @SuppressWarnings("unchecked")
  <T> T d() {
    return (T) value;
  }

  @SuppressWarnings("serial")
  static class E extends Exception {}

  @SuppressWarnings({"rawtypes", "deprecation"}) // finding
  List f() {
    return values;
  }

  @SuppressWarnings("quality:magic-number")
  int g() {
    return 12;
  }

  int h() {
    @SuppressWarnings("unchecked") // finding
    List<String> all = (List<String>) value;
    return all.size();
  }

  int i = compute(); // NOSONAR // finding
  int j = compute(); // NOSONAR the field is read by reflection
}
