package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * The words of a member, or of what a top-level type has outside its members, for comparison with
 * another version. White space and the layout of comments make no difference.
 *
 * @param element the member, or the type
 * @param tokens the tokens of the code and the words of the comments, in source order
 */
public record MemberCode(ElementName element, List<String> tokens) {

  /** What the words of comments begin with. */
  public static final String COMMENT = "//";

  /** Copies the list. */
  public MemberCode {
    tokens = List.copyOf(tokens);
  }
}
