package io.github.beyonditworks.analyzer.rule;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Finding.Identity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Identities of findings that survive moved lines, reformatting and renamed files: made of the
 * rule, the element, the code without white space and, where these are alike, an ordinal.
 */
public final class Fingerprints {

  private static final int MAX_CODE = 300;
  private static final int BYTES = 8;

  private Fingerprints() {}

  /**
   * The identity of a finding.
   *
   * @param rule the rule's id
   * @param element what the finding is charged to
   * @param code the code that it stands on; the member's signature where a member is judged as a
   *     whole and its code is no longer at hand
   */
  public static Identity of(String rule, ElementName element, String code) {
    String normalised = code.replaceAll("\\s+", "");
    String capped = normalised.length() > MAX_CODE ? normalised.substring(0, MAX_CODE) : normalised;
    String hashedCode = hash(capped);
    return new Identity(hashedCode, 1, fingerprint(rule, element, hashedCode, 1));
  }

  /** Tells findings with the same identity apart by their order. */
  public static List<Finding> withOrdinals(List<Finding> sortedFindings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> result = new ArrayList<>(sortedFindings.size());
    for (Finding finding : sortedFindings) {
      int ordinal = seen.merge(finding.fingerprint(), 1, Integer::sum);
      result.add(ordinal == 1 ? finding : numbered(finding, ordinal));
    }
    return result;
  }

  private static Finding numbered(Finding finding, int ordinal) {
    String code = finding.identity().code();
    String fingerprint = fingerprint(finding.rule(), finding.element(), code, ordinal);
    return finding.withIdentity(new Identity(code, ordinal, fingerprint));
  }

  private static String fingerprint(String rule, ElementName element, String code, int ordinal) {
    return hash(rule + '\n' + element + '\n' + code + '\n' + ordinal);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
