package com.acme;

/** The users class. */ // finding
class Users {

  /** The user id. */ // finding
  private String userId;

  /** Seconds since the last login. */
  private int idle;

  /** The name, never null. */
  private String name;

  /** Constructor for Users. */ // finding
  Users() {}

  /** Creates users that are empty. */
  Users(int size) {}

  /** Gets the name. */ // finding
  String getName() {
    return name;
  }

  /** // finding
   * Sets the name.
   *
   * @param name the name
   */
  void setName(String name) {
    this.name = name;
  }

  /**
   * Sets the timeout.
   *
   * @param timeout in milliseconds
   */
  void setTimeout(int timeout) {}

  /** // finding
   * Returns whether the user is active.
   *
   * @return true if active, false otherwise
   * @since 1.2
   */
  boolean isActive() {
    return idle == 0;
  }

  /** Deletes the users. */ // finding
  void deleteUsers() {
    name = null;
    idle = 0;
    System.gc();
  }

  /** Deletes the users and their accounts. */
  void deleteAll() {}

  /**
   * Deletes the user.
   *
   * @throws IllegalStateException if logged in
   */
  void deleteUser() {}

  /** {@return the name} */ // finding
  String name() {
    return name;
  }

  /** {@inheritDoc} */
  @Override
  public String toString() {
    return name;
  }

  /** Returns a new name. */
  String name(int length) {
    return name;
  }

  /** Returns the name, or null. */
  String nameOrNothing() {
    return name;
  }

  /** Returns the first name. */
  String getNameOfUser() {
    return name;
  }

  /** Finds a user. See {@link Accounts}. */
  String findUser() {
    return name;
  }

  /// Counts the users. // finding
  int countUsers() {
    int count = idle;
    count++;
    return count;
  }

  /// Counts `1` for each user.
  int countEachUser() {
    return idle;
  }

  /** @return the name */ // finding
  String getTheName() {
    return name;
  }

  /** @see Accounts */
  void close() {}

  /** @since 2.0 */
  void open() {}

  /** Initialisiert die Liste. */
  void init() {}

  /** The serialization version. */
  private static final long serialVersionUID = 1L;

  /** Implementation of {@link #countUsers()}. */
  void countUsersImplementation() {
    name = "";
    idle = 0;
    System.gc();
  }

  /** Returns the hash code. */
  @Override
  public int hashCode() {
    return 1;
  }

  /** Swaps the users at {@code first} and {@code second}. */
  static void swap(int[] users, int first, int second) {
    int kept = users[first];
    users[first] = users[second];
    users[second] = kept;
  }

  enum Level {
    /** The level low. */ // finding
    LOW,
    /** Shown to administrators only. */
    HIGH
  }
}
