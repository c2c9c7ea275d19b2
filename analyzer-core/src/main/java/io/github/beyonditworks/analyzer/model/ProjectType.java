package io.github.beyonditworks.analyzer.model;

import java.util.Optional;

/**
 * A type that the project declares, nested or not.
 *
 * @param name the fully qualified name
 * @param file the file that declares it
 * @param links what it names
 */
public record ProjectType(String name, FileFacts file, TypeLinks links) {

  /** The name without its package and outer types. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Its package, empty for the unnamed one. */
  public String packageName() {
    return file.links().packageName();
  }

  /** Whether no other type stands around it. */
  public boolean isTopLevel() {
    return links.name().indexOf('.') < 0;
  }

  /** The fully qualified name of its top-level type. */
  public String topLevel() {
    return packageName().isEmpty() ? links.topLevel() : packageName() + '.' + links.topLevel();
  }

  /** The measures of a top-level type; empty for nested ones. */
  public Optional<TypeFacts> facts() {
    return file.types().stream().filter(t -> t.name().equals(name)).findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectType type
        && name.equals(type.name)
        && file.path().equals(type.file.path());
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
