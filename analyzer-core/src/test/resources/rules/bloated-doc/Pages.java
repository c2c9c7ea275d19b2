package com.acme;

/**
 * A type may take as many words as it needs.
 *
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the next piece from the queue and hands it to the writer of the page.
 * The reader takes the
 */
public class Pages {

  /** // finding
   * The reader takes the next piece from the queue and hands it to the writer of the
   * page. The reader takes the next piece from the queue and hands it to the writer of
   * the page. The reader takes the next piece from the queue and hands it to the writer
   * of the page. The reader takes the next piece from the queue and hands it to the
   * writer of the page. The reader takes the next piece from the queue and hands it to
   * the writer of the page. The reader takes the next piece from the queue and hands it
   * to the writer of the page. The reader takes the next piece from the queue and hands
   * it to the writer of the page. The reader takes the next piece from the queue and
   * hands it to the writer of the page. The reader takes the next piece from the queue
   * and hands it to the writer of the page. The reader takes the next piece from the
   * queue and hands it to the writer of the page. The reader takes the next piece from
   * the queue and hands it to the writer of the page. The reader takes the next piece
   * from the queue and hands it to the writer of the page. The reader takes the next
   * piece from the queue and hands it to the writer of the page. The reader takes the
   * next piece from the queue and hands it to the writer of the page. The reader takes
   * the next piece from the queue and hands it to the writer of the page. The reader
   * takes the next piece from the queue and hands it to the writer of the page. The
   * reader takes the next piece from the queue and hands it to the writer of the page.
   * The reader takes the next piece from the queue and hands it to the writer of the
   * page. The reader takes the next piece from the queue and hands it to the writer of
   * the page. The reader takes the next piece from the queue and hands it to the writer
   * of the page. The reader takes the next piece from the queue and
   */
  public void write(Page page) {}

  /**
   * The reader takes the next piece from the queue and hands it to the writer of the
   * page. The reader takes the next piece from the queue and hands it to the writer of
   * the page. The reader takes the next piece from the queue and hands it to the writer
   * of the page. The reader takes the next piece from the queue and hands it to the
   * writer of the page. The reader takes the next piece from the queue and hands it to
   * the writer of the page. The reader takes the next piece from the queue and hands it
   * to the writer of the page. The reader takes the next piece from the queue and hands
   * it to the writer of the page. The reader takes the next piece from the queue and
   * hands it to the writer of the page. The reader takes the next piece from the queue
   * and hands it to the writer of the page. The reader takes the next piece from the
   * queue and hands it to the writer of the page. The reader takes the next piece from
   * the queue and hands it to the writer of the page. The reader takes the next piece
   * from the queue and hands it to the writer of the page. The reader takes the next
   * piece from the queue and hands it to the writer of the page. The reader takes the
   * next piece from the queue and hands it to the writer of the page. The reader takes
   * the next piece from the queue and hands it to the writer of the page. The reader
   * takes the next piece from the queue and hands it to the writer of the page. The
   * reader takes the next piece from the queue and hands it
   */
  public void almost(Page page) {}

  /**
   * Code has no words.
   *
   * <pre>{@code
   * The reader takes the next piece from the queue and hands it to the writer of the
   * page. The reader takes the next piece from the queue and hands it to the writer of
   * the page. The reader takes the next piece from the queue and hands it to the writer
   * of the page. The reader takes the next piece from the queue and hands it to the
   * writer of the page. The reader takes the next piece from the queue and hands it to
   * the writer of the page. The reader takes the next piece from the queue and hands it
   * to the writer of the page. The reader takes the next piece from the queue and hands
   * it to the writer of the page. The reader takes the next piece from the queue and
   * hands it to the writer of the page. The reader takes the next piece from the queue
   * and hands it to the writer of the page. The reader takes the next piece from the
   * queue and hands it to the writer of the page. The reader takes the next piece from
   * the queue and hands it to the writer of the page. The reader takes the next piece
   * from the queue and hands it to the writer of the page. The reader takes the next
   * piece from the queue and hands it to the writer of the page. The reader takes the
   * next piece from the queue and hands it to the writer of the page. The reader takes
   * the next piece from the queue and hands it to the writer of the page. The reader
   * takes the next piece from the queue and hands it to the writer of the page. The
   * reader takes the next piece from the queue and hands it to the writer of the page.
   * The reader takes the next piece from the queue and hands it to the writer of the
   * page. The reader takes the next piece from the queue and hands it to the writer of
   * the page. The reader takes the next piece from the queue and hands it to the writer
   * of the page. The reader takes the next piece from the queue and
   * }</pre>
   */
  public void sample(Page page) {}
}
