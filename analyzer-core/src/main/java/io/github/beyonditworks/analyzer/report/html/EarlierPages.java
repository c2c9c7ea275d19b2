package io.github.beyonditworks.analyzer.report.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The pages of source files of the report that is being replaced: those that would be written the
 * same are taken over. Which ones is told by a list that lies beside the pages, with a line for
 * each: a digest of what it was made from, its checksum, its name.
 */
final class EarlierPages {

  private static final String LIST = "pages.txt";
  private static final int PARTS = 3;

  private final Path previous;
  private final Map<String, Entry> before = new HashMap<>();
  private final SortedMap<String, Entry> now = new ConcurrentSkipListMap<>();

  private EarlierPages(Path previous) {
    this.previous = previous;
  }

  private record Entry(String inputs, String checksum) {}

  /** The pages in a folder, which need not exist. */
  static EarlierPages in(Path previous) {
    EarlierPages pages = new EarlierPages(previous);
    try {
      Files.readAllLines(previous.resolve(LIST)).forEach(pages::addBefore);
    } catch (IOException e) {
      // every page is new
    }
    return pages;
  }

  private void addBefore(String line) {
    String[] parts = line.split(" ", PARTS);
    if (parts.length == PARTS) {
      before.put(parts[2], new Entry(parts[0], parts[1]));
    }
  }

  /**
   * A digest of what a page is made from. Nobody gains from two pages with one digest, so it need
   * not withstand an attack: two checksums, which processors work out by themselves, are enough.
   *
   * @param outline the page without the code that it shows
   * @param source the lines of code
   */
  static String digest(byte[] outline, List<String> source) {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    one.update(outline);
    other.update(outline);
    for (String line : source) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      one.update(bytes);
      one.update('\n');
      other.update(bytes);
      other.update('\n');
    }
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits((int) one.getValue()) + hex.toHexDigits((int) other.getValue());
  }

  /**
   * Takes a page over, when it was made from the same and is as it was made.
   *
   * @param page its name
   * @param inputs a digest of what it is made from
   * @param file where it is to be
   * @return false where it has to be written
   */
  boolean take(String page, String inputs, Path file) {
    Entry entry = before.get(page);
    if (entry == null || !entry.inputs.equals(inputs)) {
      return false;
    }
    try {
      Path earlier = previous.resolve(page);
      if (!checksum(Files.readAllBytes(earlier)).equals(entry.checksum)) {
        return false;
      }
      takeFile(earlier, file);
      now.put(page, entry);
      return true;
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** A second name costs nothing; where the file system knows none, a copy is still cheap. */
  private static void takeFile(Path earlier, Path file) throws IOException {
    try {
      Files.createLink(file, earlier);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(earlier, file);
    }
  }

  /** Remembers a page that was written. */
  void written(String page, String inputs, byte[] content) {
    now.put(page, new Entry(inputs, checksum(content)));
  }

  private static String checksum(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return HexFormat.of().toHexDigits(crc.getValue());
  }

  /** Writes the list of the pages that are there now. */
  void writeList(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    now.forEach(
        (page, entry) ->
            lines
                .append(entry.inputs)
                .append(' ')
                .append(entry.checksum)
                .append(' ')
                .append(page)
                .append('\n'));
    Files.writeString(folder.resolve(LIST), lines);
  }
}
