package io.github.beyonditworks.analyzer.code.prose;

import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import java.util.Set;

/**
 * What a documentation comment is made of, in counts that one can check by hand. A name in code
 * font counts as one word; samples of code have no words.
 *
 * @param words the words of description and tags
 * @param description the words before the first tag, or before the first heading of a rendered page
 *     such as {@code Parameters:}
 * @param running the words of the description that stand in sentences, outside lists and tables
 * @param longestParagraph the running words of the paragraph that has most
 * @param sentences the sentences of the description
 * @param nounLinks how often {@code of} hangs a noun on another in running text
 * @param passives how often running text has a form of the passive voice
 * @param structureWords words that speak of the program instead of what it is about: class, method,
 *     implement, invoke
 * @param calls the different methods that the description names
 * @param specifications how many types are said to specify the member
 * @param items the items of lists
 * @param rows the rows of tables
 * @param sampleLines the lines of code samples
 * @param sees the places that readers are sent to after the text
 * @param referrals how often the text itself sends readers elsewhere
 * @param functionWords words that only English has: the, which, whether
 * @param opening the first words of the description, those in code font as they are
 */
public record DocProse(
    int words,
    int description,
    int running,
    int longestParagraph,
    int sentences,
    int nounLinks,
    int passives,
    int structureWords,
    int calls,
    int specifications,
    int items,
    int rows,
    int sampleLines,
    int sees,
    int referrals,
    int functionWords,
    String opening) {

  /** The most words that {@link #opening} holds. */
  public static final int OPENING_WORDS = 40;

  private static final Set<String> TAGS_WITH_PROSE =
      Set.of("deprecated", "implSpec", "implNote", "apiNote", "implspec", "implnote", "apinote");
  private static final Set<String> TAGS_WITHOUT_WORDS =
      Set.of("author", "since", "version", "serial", "hidden", "category", "date");

  /** Takes a comment's counts. */
  public static DocProse of(DocComment doc) {
    ProseScan scan = new ProseScan();
    scan.description(doc.description());
    for (BlockTag tag : doc.blockTags()) {
      if (tag.name().equals("see")) {
        scan.see();
      } else if (TAGS_WITH_PROSE.contains(tag.name())) {
        scan.description(tag.text());
      } else if (!TAGS_WITHOUT_WORDS.contains(tag.name())) {
        scan.tag(tag.text());
      }
    }
    return scan.counts();
  }

  /** The words outside the description: what tags say of parameters, results and exceptions. */
  public int tagWords() {
    return words - description;
  }
}
