package io.github.beyonditworks.analyzer.model;

import java.util.Optional;

/**
 * A place where a seam could be introduced (Feathers: a place where behaviour can be altered
 * without editing there). It is drawn while the file's tree lives and kept until the whole project
 * shows whether it is needed.
 *
 * @param rule the identifier of the rule that will ask for it
 * @param place where it would be introduced
 * @param reason what speaks for it, in the words of the rule's message; may be empty, or {@link
 *     #EXISTS}
 * @param suggestion the change, where a short one can be drawn
 */
public record Seam(String rule, Place place, String reason, Optional<Suggestion> suggestion) {

  /** The reason that speaks against it: the code has the seam already. */
  public static final String EXISTS = "exists";

  /** Whether the code has it already. */
  public boolean exists() {
    return reason.equals(EXISTS);
  }
}
