package io.github.beyonditworks.analyzer.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pages of source files by their paths in reports.
 *
 * <p>A page is named like its file as long as the name is safe on every file system and in every
 * link. All other files (odd characters, {@code ..}, long names, names that differ in case only) go
 * to a folder of their own, {@code ~}, under a digest of their path: no name that was taken as it
 * is can begin with {@code ~}, so no two pages meet.
 */
final class PageNames {

  private static final String FILES = "files/";
  private static final String RENAMED = "~/";
  private static final String SUFFIX = ".html";
  private static final int LONGEST_PATH = 180;
  private static final int LONGEST_KEPT_NAME = 60;
  private static final int DIGEST_DIGITS = 32;

  private static final String SAFE_SEGMENT = "[A-Za-z0-9_$][A-Za-z0-9_$.-]{0,99}";
  private static final Pattern SAFE_PATH =
      Pattern.compile(SAFE_SEGMENT + "(?:/" + SAFE_SEGMENT + ")*");

  /** Names that Windows reserves or changes, and folders that a page could be mistaken for. */
  private static final Pattern RESERVED_SEGMENT =
      Pattern.compile(
          "(?i)(?:.*/)?(?:(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\.[^/]*)?|[^/]*\\.|[^/]*\\.html)(?:/.*)?");

  private static final Pattern UNSAFE_CHARACTER = Pattern.compile("[^A-Za-z0-9_]");

  private final Map<String, String> pages = new HashMap<>();

  /** The pages of source files. */
  PageNames(Collection<String> paths) {
    this(FILES, paths);
  }

  /**
   * Pages in a folder.
   *
   * @param folder the folder, relative to the report's, with a slash at its end
   * @param paths what has pages
   */
  PageNames(String folder, Collection<String> paths) {
    Map<String, Long> ignoringCase =
        paths.stream()
            .map(PageNames::lowerCase)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    for (String path : paths) {
      boolean kept = isSafe(path) && ignoringCase.get(lowerCase(path)) == 1;
      pages.put(path, folder + (kept ? path : renamed(path)) + SUFFIX);
    }
  }

  /**
   * The page of a file, relative to the report's folder, ready for a link; null where there is
   * none.
   */
  String page(String path) {
    return pages.get(path);
  }

  /** The link to a line; null where the file has no page. */
  String link(String path, int line) {
    String page = page(path);
    return page == null || line < 1 ? page : page + "#L" + line;
  }

  /** The page of a rule. */
  static String rulePage(String rule) {
    return "rules/" + rule + SUFFIX;
  }

  private static boolean isSafe(String path) {
    return path.length() <= LONGEST_PATH
        && SAFE_PATH.matcher(path).matches()
        && !RESERVED_SEGMENT.matcher(path).matches();
  }

  private static String renamed(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String kept = UNSAFE_CHARACTER.matcher(name.replaceFirst("\\.java$", "")).replaceAll("_");
    String cut = kept.substring(0, Math.min(LONGEST_KEPT_NAME, kept.length()));
    return RENAMED + cut + "-" + digest(path);
  }

  private static String lowerCase(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private static String digest(String path) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGEST_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
