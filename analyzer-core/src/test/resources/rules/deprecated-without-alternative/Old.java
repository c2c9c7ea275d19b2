package com.acme;

public class Old {
  @Deprecated
  public int a() { // finding
    return 1;
  }

  /** The number. */
  @Deprecated(since = "2")
  public int b() { // finding
    return 1;
  }

  /**
   * The number.
   *
   * @deprecated since 2.0
   */
  @Deprecated
  public int c; // finding

  /**
   * The number.
   *
   * @deprecated use {@link #a()}
   */
  @Deprecated
  public int d() {
    return 1;
  }

  /**
   * The number.
   *
   * @deprecated This always returns false on newer machines.
   */
  @Deprecated
  public int e() {
    return 1;
  }

  /** Required for the migration of old files only. */
  @Deprecated
  public int f() {
    return 1;
  }

  @Deprecated
  int internal() {
    return 1;
  }

  @Deprecated
  @Override
  public String toString() {
    return "old";
  }

  @Deprecated
  public static class Gone { // finding
    @Deprecated
    public void alsoGone() {}
  }
}
