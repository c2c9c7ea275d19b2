package io.github.beyonditworks.analyzer.code.claim;

import io.github.beyonditworks.analyzer.model.Place;

/**
 * One sentence of a comment.
 *
 * @param topic what it speaks of
 * @param subject the parameter or exception that it speaks of; empty for the rest
 * @param prose the text that it stands in
 * @param from its first word
 * @param to the word behind its last
 * @param place where the text stands
 */
record Passage(Topic topic, String subject, Prose prose, int from, int to, Place place) {

  /** What a sentence speaks of. */
  enum Topic {
    /** A declaration as a whole. */
    DESCRIPTION,
    /** A parameter or record component. */
    PARAMETER,
    /** What comes back. */
    RESULT,
    /** When an exception comes. */
    EXCEPTION,
    /** The line that a remark stands at. */
    LINE
  }

  String word(int at) {
    return at < from || at >= to ? Prose.STOP : prose.word(at);
  }

  boolean mentions(String word) {
    return prose.mentions(word, from, to);
  }
}
