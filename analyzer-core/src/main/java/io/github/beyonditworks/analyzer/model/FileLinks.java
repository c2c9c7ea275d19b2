package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * What the types of a file name, as written: {@link TypeIndex} finds out which types of the project
 * are meant.
 *
 * @param packageName the file's package, empty for the unnamed one
 * @param imports what is imported, static members by their types: {@code java.util.List}, {@code
 *     java.util.*}
 * @param types the types that the file declares, nested ones included, in source order
 * @param docLinks the links and names in its documentation that do not lead to the file itself
 * @param described whether a comment describes the package or module that the file declares
 */
public record FileLinks(
    String packageName,
    List<String> imports,
    List<TypeLinks> types,
    List<DocLink> docLinks,
    boolean described) {

  /** No types. */
  public static final FileLinks NONE = new FileLinks("", List.of(), List.of(), List.of(), false);

  /** Copies the lists. */
  public FileLinks {
    imports = List.copyOf(imports);
    types = List.copyOf(types);
    docLinks = List.copyOf(docLinks);
  }
}
