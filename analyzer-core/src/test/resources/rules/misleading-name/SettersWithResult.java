package shop;

class Rows {
  /**
   * Stores a medium.
   *
   * @return the number of its row
   */
  long setMedium(Medium medium) {
    return table.write(medium);
  }

  /** Stores a download. */
  long setDownload(Download download) { // finding
    return table.write(download);
  }
}
