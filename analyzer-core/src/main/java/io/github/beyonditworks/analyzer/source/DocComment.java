package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The documentation of a declaration, classic or Markdown, taken apart.
 *
 * @param place where it stands
 * @param description the text before the first block tag, inline tags as written
 * @param blockTags {@code @param} and its like, in order
 * @param references what it links to, in order
 * @param names the names of code that it shows without a link, {@code name()} or {@code Type.name},
 *     in order
 */
public record DocComment(
    Place place,
    String description,
    List<BlockTag> blockTags,
    List<Reference> references,
    List<Reference> names) {

  private static final String INHERIT = "{@inheritDoc";
  private static final Pattern INLINE_TAG =
      Pattern.compile(
          "\\{@(?:code|literal|link|linkplain|value|index|summary|return|inheritDoc)?\\s*([^{}]*)}");
  private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Copies the lists. */
  public DocComment {
    blockTags = List.copyOf(blockTags);
    references = List.copyOf(references);
    names = List.copyOf(names);
  }

  /**
   * A block tag.
   *
   * @param name without the at sign: {@code param}
   * @param argument what it speaks of: a parameter's name, {@code <T>} for a type parameter, an
   *     exception's type; empty for other tags
   * @param text the rest
   * @param place where it begins
   */
  public record BlockTag(String name, String argument, String text, Place place) {}

  /**
   * A link to code, or a name of code that is no link.
   *
   * @param target as written: {@code Map.Entry#getKey()}
   * @param place where the target stands
   */
  public record Reference(String target, Place place) {}

  /** Whether a part of the documentation is taken over from what is overridden. */
  public boolean inheritsDoc() {
    return description.contains(INHERIT)
        || blockTags.stream().anyMatch(t -> t.text().contains(INHERIT));
  }

  /** Whether it says nothing at all. */
  public boolean isEmpty() {
    return description.isEmpty() && blockTags.isEmpty();
  }

  /** The block tags of a name; every rule on documentation asks, so this is a plain loop. */
  public List<BlockTag> tags(String name) {
    List<BlockTag> named = List.of();
    for (BlockTag tag : blockTags) {
      if (tag.name().equals(name)) {
        if (named.isEmpty()) {
          named = new ArrayList<>(blockTags.size());
        }
        named.add(tag);
      }
    }
    return named;
  }

  /** The description without markup, white space folded. */
  public String plainDescription() {
    return plain(description);
  }

  /** A text without inline tags and HTML, white space folded. */
  public static String plain(String text) {
    String withoutTags = text.contains("{@") ? INLINE_TAG.matcher(text).replaceAll("$1") : text;
    String withoutHtml =
        withoutTags.indexOf('<') >= 0 ? HTML_TAG.matcher(withoutTags).replaceAll(" ") : withoutTags;
    return WHITE_SPACE.matcher(withoutHtml).replaceAll(" ").strip();
  }
}
