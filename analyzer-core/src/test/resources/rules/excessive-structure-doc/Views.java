package com.acme;

/** Views of a model. */
public interface Views {

  /** // finding
   * Invokes {@code paint()} of the object that the subclass returns from {@code delegate()}, and
   * calls the method {@code children()} of the interface, whose implementation calls
   * {@code layout()} on each object of the collection; a class that extends this class and
   * overrides {@code delegate()} must call the method of the superclass.
   */
  void show();

  /**
   * Shows the view in front of all others and gives it the focus. A view that is shown already
   * comes to the front without being painted again, so listeners are not told about it.
   */
  void raise();

  /** Calls {@code back} when the view is closed. */
  void onClose(Runnable back);
}
