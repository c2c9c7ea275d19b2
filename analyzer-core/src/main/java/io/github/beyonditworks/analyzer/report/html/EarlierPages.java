package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.disk.WholeFile;
import io.github.beyonditworks.analyzer.report.EarlierReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The pages of source files of the report that is being replaced: those that would be written the
 * same are taken over. Which ones is told by a list with a line for each: a digest of what it was
 * made from, which file it was, its name. The list lies in the user's own folder, since a page and
 * a list beside it might both have come with the code that is analysed.
 */
final class EarlierPages {

  private static final String LIST = ".quality-pages";
  private static final int PARTS = 3;

  private final Path previous;
  private final Path list;
  private final Map<String, Entry> before = new HashMap<>();
  private final SortedMap<String, Entry> now = new ConcurrentSkipListMap<>();

  private EarlierPages(Path previous, Path list) {
    this.previous = previous;
    this.list = list;
  }

  private record Entry(String inputs, String identity) {}

  /** The pages in a folder of an earlier report; none where nothing is remembered of it. */
  static EarlierPages in(String folder, Optional<EarlierReport> earlier) {
    if (earlier.isEmpty()) {
      return new EarlierPages(null, null);
    }
    Path previous = earlier.get().output().toAbsolutePath().normalize().resolve(folder);
    CRC32 name = new CRC32();
    name.update(previous.toString().getBytes(StandardCharsets.UTF_8));
    Path list = earlier.get().memory().resolve(Long.toHexString(name.getValue()) + LIST);
    EarlierPages pages = new EarlierPages(previous, list);
    try {
      Files.readAllLines(list).forEach(pages::addBefore);
    } catch (IOException e) {
      // every page is new
    }
    return pages;
  }

  /** Whether anything will be known of the pages the next time. */
  boolean isRemembered() {
    return list != null;
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
   * Takes a page over, when it was made from the same and is the file that was written then.
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
      if (!identity(earlier).equals(entry.identity)) {
        return false;
      }
      takeFile(earlier, file);
      written(page, inputs, file);
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

  /** Remembers a page that lies where it was written. */
  void written(String page, String inputs, Path file) throws IOException {
    now.put(page, new Entry(inputs, identity(file)));
  }

  /** Which file it is: another one of that name, or another content, has another identity. */
  private static String identity(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Object key = attributes.fileKey();
    return String.join(
        ";",
        Long.toString(attributes.size()),
        Long.toString(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)),
        Long.toString(attributes.creationTime().to(TimeUnit.NANOSECONDS)),
        key == null ? "" : key.toString().replace(' ', '_'));
  }

  /** Writes the list of the pages that are there now; where that fails, all are made anew. */
  void writeList() {
    if (!isRemembered()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    now.forEach(
        (page, entry) ->
            lines
                .append(entry.inputs)
                .append(' ')
                .append(entry.identity)
                .append(' ')
                .append(page)
                .append('\n'));
    try {
      Files.createDirectories(list.getParent());
      WholeFile.write(list, lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // a full disk: the next run has more to write
    }
  }
}
