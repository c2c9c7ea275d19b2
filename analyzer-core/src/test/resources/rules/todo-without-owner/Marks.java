package com.acme;

/**
 * Marks.
 *
 * TODO describe // finding
 */
class Marks {
  // TODO handle refunds // finding
  int a;
  // FIXME: broken on leap days // finding
  int b;
  /* XXX */ // finding
  int c;
  // TODO(anna): handle refunds
  int d;
  // TODO #12 handle refunds
  int e;
  // TODO handle refunds, see ABC-12
  int f;
  // TODO handle refunds
  // https://example.org/issues/12
  int g;
  // TODO @anna handle refunds
  int h;
  // TODO b/1234 handle refunds
  int i;
  // TODO remove after 2031
  int j;
  // The TODO_LIST and the word "TODO" are no marks, nor is MYTODO.
  int k = 1; // TODO @Override is no person // finding
  // Nothing to do.
  String text = "TODO in a text";

  /**
   * Looks for words.
   *
   * @param words what to look for
   * @param filter FIXME: nothing uses it // finding
   * @param order FIXME: nothing uses it // finding
   */
  void search(String words, String filter, String order) {}
}
