package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Java file that was found.
 *
 * @param location where it is read from
 * @param path its name in reports: relative to the repository root, with {@code /}
 * @param kind what it is for, or empty where only its content can tell
 */
public record SourceFile(Path location, String path, Optional<SourceKind> kind) {}
