package io.github.beyonditworks.analyzer.evidence;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The sources that evidence is held against.
 *
 * @param repositoryRoot the folder above which nothing is looked for
 * @param shown names a file for messages and reports
 * @param charset the encoding of the sources
 * @param files the sources
 */
public record AnalysedSources(
    Path repositoryRoot, Function<Path, String> shown, Charset charset, List<OnDisk> files) {

  /** Copies the list. */
  public AnalysedSources {
    repositoryRoot = repositoryRoot.toAbsolutePath().normalize();
    files = List.copyOf(files);
  }

  /**
   * A source file.
   *
   * @param path its name in reports
   * @param location where it lies
   */
  public record OnDisk(String path, Path location) {}
}
