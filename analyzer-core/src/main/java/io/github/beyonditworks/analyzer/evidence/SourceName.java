package io.github.beyonditworks.analyzer.evidence;

import java.util.Comparator;

/**
 * A source file as class files name it.
 *
 * @param group the module that an aggregate report names for it, empty where there is none
 * @param folder its package with {@code /}, empty for the unnamed package
 * @param file its file name
 */
record SourceName(String group, String folder, String file) implements Comparable<SourceName> {

  private static final Comparator<SourceName> ORDER =
      Comparator.comparing(SourceName::folder)
          .thenComparing(SourceName::file)
          .thenComparing(SourceName::group);

  /** The source file of a class. */
  static SourceName of(String binaryName, String file) {
    int end = binaryName.lastIndexOf('.');
    String folder = end < 0 ? "" : binaryName.substring(0, end).replace('.', '/');
    return new SourceName("", folder, file);
  }

  /** The file that a class lies in unless something else is known: its top-level type's. */
  static SourceName ofClass(String binaryName) {
    String simple = binaryName.substring(binaryName.lastIndexOf('.') + 1);
    int nested = simple.indexOf('$', 1);
    return of(binaryName, (nested < 0 ? simple : simple.substring(0, nested)) + ".java");
  }

  /** How its path ends, whatever folder the sources lie in. */
  String path() {
    return folder.isEmpty() ? file : folder + "/" + file;
  }

  @Override
  public int compareTo(SourceName other) {
    return ORDER.compare(this, other);
  }
}
