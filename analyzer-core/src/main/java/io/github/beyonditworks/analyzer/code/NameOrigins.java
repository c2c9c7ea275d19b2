package io.github.beyonditworks.analyzer.code;

/** Where the types come from that a file names by their simple names. */
public interface NameOrigins {

  /** Whether a name may stand for the type of that name in a package. */
  boolean isFrom(String simpleName, String packageName);

  /** The package or type that a name is imported from by itself; empty for all other names. */
  String importedFrom(String simpleName);
}
