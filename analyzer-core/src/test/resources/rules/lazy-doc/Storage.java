package com.acme;

import java.util.List;

/** Keeps documents by name. */
public interface Storage {

  /** Removes the document safely. */ // finding
  void remove(Document document) throws StorageException;

  /** // finding
   * Returns all names.
   *
   * @return the names
   */
  List<String> names();

  /** Drops the document. */
  void drop(Document document);

  /** Removes all documents that nobody has read for a year. */
  void purge();

  /**
   * Opens a document.
   *
   * @param name as it was given to {@code put}, case counts
   * @throws StorageException when nothing has that name
   */
  Document open(String name) throws StorageException;

  /** See {@link #open} for how names are compared. */
  Document peek(String name);

  /**
   * Closes the storage.
   *
   * <pre>
   * try (storage) {
   *   storage.put(document);
   * }
   * </pre>
   */
  void close();

  /** {@inheritDoc} */
  String toString();

  /** @see #open */
  Document openQuietly(String name);
}
