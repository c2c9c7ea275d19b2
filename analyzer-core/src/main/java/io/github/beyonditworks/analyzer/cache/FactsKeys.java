package io.github.beyonditworks.analyzer.cache;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/**
 * Makes the keys of an analysis. Two files share a key only where path, kind, content and
 * everything that decides how they are analysed are the same.
 */
public final class FactsKeys {

  private final byte[] settings;

  /**
   * The keys under some settings.
   *
   * @param settings all but the file itself that its facts depend on
   */
  public FactsKeys(List<String> settings) {
    MessageDigest digest = sha256();
    settings.forEach(s -> add(digest, s));
    this.settings = digest.digest();
  }

  /**
   * The key of a file.
   *
   * @param path its name in reports
   * @param kind what is known of its kind before it is read
   * @param compared whether its words are kept for a comparison
   * @param content its bytes
   */
  public FactsKey of(String path, Optional<SourceKind> kind, boolean compared, byte[] content) {
    MessageDigest digest = sha256();
    digest.update(settings);
    add(digest, path);
    add(digest, kind.map(SourceKind::id).orElse("") + compared);
    digest.update(content);
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new FactsKey(hash.getLong(), hash.getLong());
  }

  /** With the length in front, so that no two lists of texts give the same bytes. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
