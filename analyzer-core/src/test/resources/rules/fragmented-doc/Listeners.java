package com.acme;

/** Listeners of a component. */
public interface Listeners {

  /** // finding
   * Adds a listener. Refer to {@link Threads} for details on the thread that it is called on. See {@link Order} for who hears first.
   */
  void add(Listener listener);

  /** // finding
   * Adds a listener that is told about one event only.
   *
   * @see #add
   * @see #remove
   * @see #tell
   * @see Listener
   * @see Event
   */
  void once(Listener listener);

  /**
   * Removes a listener that was added with {@link #add}; one that was not is ignored.
   *
   * @see #add
   */
  void remove(Listener listener);

  /**
   * Adds a listener that is told once a second at most.
   *
   * @see #add
   * @see #remove
   * @see Listener
   * @see Event
   */
  void addSlow(Listener listener);

  /** Tells the listeners, which see the event in the order in which they refer to it. */
  void tell(Event event);
}
