package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.BodyDeclaration;
import io.github.beyonditworks.analyzer.model.Place;
import java.util.Locale;

/**
 * A claim of a comment that the code beside it contradicts.
 *
 * @param declaration what the comment belongs to
 * @param place where the claim stands
 * @param claim the words of the claim
 * @param against what the code says, such as {@code line 12 returns null}
 */
public record Contradiction(
    BodyDeclaration<?> declaration, Place place, String claim, String against) {

  /** The claim and what speaks against it, for the reader. */
  public String message() {
    return String.format(
        Locale.ROOT,
        "The comment says \"%s\"; %s. Readers act on the comment, so find out which of the two is right and mend the other.",
        claim,
        against);
  }
}
