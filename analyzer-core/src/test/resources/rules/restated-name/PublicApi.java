package com.acme;

/** What an order asks for. */
public class PublicApi {

  /** The maximum size. */
  public static final int MAX_SIZE = 3;

  private String name;

  /** Creates a PublicApi. */
  public PublicApi() {}

  /** Returns the name. */
  public String getName() {
    return name;
  }

  /** Sets the name. */
  public void setName(String name) {
    this.name = name;
  }

  /** Gets the full name of the order. */ // finding
  public String computeFullNameOfOrder() {
    String full = name;
    full += name;
    return full.strip();
  }
}
