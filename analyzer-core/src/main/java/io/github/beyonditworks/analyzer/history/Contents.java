package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.git.Blobs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Old contents of files, split into members or tokens; the last few are remembered. */
final class Contents {

  private static final int MOST_BYTES = 1 << 20;
  private static final int REMEMBERED = 8;

  private final Blobs blobs;
  private final Map<String, Map<String, ScannedMember>> scans = new Recent<>();

  Contents(Blobs blobs) {
    this.blobs = blobs;
  }

  /** The members of a content; empty where it cannot be read. */
  Optional<Map<String, ScannedMember>> members(String id) {
    Map<String, ScannedMember> known = scans.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Map<String, ScannedMember>> found = blobs.read(id, MOST_BYTES).map(MemberScan::of);
    found.ifPresent(m -> scans.put(id, m));
    return found;
  }

  /** The tokens of a content; empty where it cannot be read. */
  Optional<int[]> tokens(String id) {
    return blobs.read(id, MOST_BYTES).map(TokenBag::ofFile);
  }

  /** The hash of a content. */
  String hash(byte[] bytes) {
    return blobs.hash(bytes);
  }

  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > REMEMBERED;
    }
  }
}
