package io.github.beyonditworks.analyzer.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** Reads what files once contained. */
public final class Blobs implements AutoCloseable {

  private final ObjectReader reader;
  private final ObjectInserter.Formatter hasher = new ObjectInserter.Formatter();

  Blobs(Repository repository) {
    reader = repository.newObjectReader();
  }

  /**
   * A content.
   *
   * @param id its hash, in hexadecimal
   * @param mostBytes the longest that is read
   * @return its bytes; empty where it is longer, or was not fetched
   */
  public Optional<byte[]> read(String id, int mostBytes) {
    try {
      ObjectLoader loader = reader.open(ObjectId.fromString(id), Constants.OBJ_BLOB);
      return loader.getSize() > mostBytes
          ? Optional.empty()
          : Optional.of(loader.getCachedBytes(mostBytes));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The hash that git would give a content. */
  public String hash(byte[] bytes) {
    return hasher.idFor(Constants.OBJ_BLOB, bytes).name();
  }

  @Override
  public void close() {
    reader.close();
  }
}
