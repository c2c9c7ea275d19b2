package io.github.beyonditworks.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import io.github.beyonditworks.analyzer.source.DocComment.Reference;
import org.junit.jupiter.api.Test;

class DocCommentParserTest {

  @Test
  void a_classic_comment_is_taken_apart() throws SourceException {
    DocComment doc =
        Parsing.docOfFirstMember(
            """
            class A {
              /**
               * Adds, and
               * counts.
               *
               * @param one the first,
               *     never null
               * @param <T> what is added
               * @throws java.io.IOException if it fails
               * @return the sum
               */
              int add() {}
            }
            """);

    assertThat(doc.plainDescription()).isEqualTo("Adds, and counts.");
    assertThat(doc.blockTags())
        .extracting(BlockTag::name, BlockTag::argument, t -> DocComment.plain(t.text()))
        .containsExactly(
            tuple("param", "one", "the first, never null"),
            tuple("param", "<T>", "what is added"),
            tuple("throws", "java.io.IOException", "if it fails"),
            tuple("return", "", "the sum"));
    assertThat(doc.place()).isEqualTo(new Place(2, 3, 11, 5));
    assertThat(doc.blockTags().get(0).place()).isEqualTo(new Place(6, 6, 6, 11));
  }

  @Test
  void a_markdown_comment_reads_like_a_classic_one() throws SourceException {
    DocComment doc =
        Parsing.docOfFirstMember(
            """
            class A {
              /// Adds to [#total].
              ///
              /// @param one the first
              ///     of all
              int add(int one) {}
            }
            """);

    assertThat(doc.plainDescription()).isEqualTo("Adds to [#total].");
    assertThat(doc.tags("param")).hasSize(1);
    assertThat(doc.tags("param").get(0).argument()).isEqualTo("one");
    assertThat(doc.place()).isEqualTo(new Place(2, 3, 5, 16));
    assertThat(doc.references()).containsExactly(new Reference("#total", new Place(2, 16, 2, 21)));
  }

  @Test
  void links_are_found_with_their_places() throws SourceException {
    DocComment doc =
        Parsing.docOfFirstMember(
            """
            /** See {@link Map.Entry#getKey() the key} and {@value #MAX}.
              * Wrapped {@link
              * #put(int,
              *     String)}.
              * @see #get
              * @see java.util.List more
              * @see "A book"
              * @see <a href="x">a page</a>
              * @see https://example.org
              */
            class A {}
            """);

    assertThat(doc.references())
        .extracting(Reference::target)
        .containsExactly(
            "Map.Entry#getKey()", "#MAX", "#put(int, String)", "#get", "java.util.List");
    assertThat(doc.references().get(0).place()).isEqualTo(new Place(1, 16, 1, 33));
    assertThat(doc.references().get(2).place().line()).isEqualTo(3);
    assertThat(doc.references().get(2).place().endLine()).isEqualTo(4);
  }

  @Test
  void code_holds_neither_tags_nor_links() throws SourceException {
    DocComment doc =
        Parsing.docOfFirstMember(
            """
            /**
             * Shows {@code {@link #a}} and <pre>{@code
             * @Override
             * void x() {}
             * }</pre>
             * @since 1
             */
            class A {}
            """);

    assertThat(doc.references()).isEmpty();
    assertThat(doc.blockTags()).extracting(BlockTag::name).containsExactly("since");
  }

  @Test
  void fences_and_code_spans_hold_neither_tags_nor_links() throws SourceException {
    DocComment doc =
        Parsing.docOfFirstMember(
            """
            /// Shows `[#a]`, items[i] and [a page](https://x.org).
            /// ```
            /// @Override
            /// [#b]
            /// ```
            /// Then [#c(int)] and [the text][#d].
            class A {}
            """);

    assertThat(doc.blockTags()).isEmpty();
    assertThat(doc.references()).extracting(Reference::target).containsExactly("#c(int)", "#d");
  }

  @Test
  void an_inline_tag_that_is_never_closed_hides_no_block_tags() throws SourceException {
    DocComment doc =
        Parsing.docOfFirstMember(
            """
            /**
             * An open {@code brace and {@link #more}.
             *
             * @author Ann
             */
            class A {}
            """);

    assertThat(doc.tags("author")).hasSize(1);
    assertThat(doc.references()).extracting(Reference::target).containsExactly("#more");
  }

  @Test
  void lines_without_stars_and_comments_on_one_line_are_read() throws SourceException {
    DocComment doc = Parsing.docOfFirstMember("/** One.\n  Two.\n  @since 3 */ class A {}");

    assertThat(doc.plainDescription()).isEqualTo("One. Two.");
    assertThat(doc.tags("since").get(0).text()).isEqualTo("3");
    assertThat(doc.tags("since").get(0).place()).isEqualTo(new Place(3, 3, 3, 8));
    assertThat(Parsing.docOfFirstMember("/** @since 3 */ class A {}").description()).isEmpty();
    assertThat(Parsing.docOfFirstMember("/** */ class A {}").isEmpty()).isTrue();
  }

  @Test
  void inherited_documentation_is_recognised_in_tags_too() throws SourceException {
    assertThat(Parsing.docOfFirstMember("/** {@inheritDoc} */ class A {}").inheritsDoc()).isTrue();
    assertThat(Parsing.docOfFirstMember("/** @return {@inheritDoc} */ class A {}").inheritsDoc())
        .isTrue();
    assertThat(Parsing.docOfFirstMember("/** Own. */ class A {}").inheritsDoc()).isFalse();
  }

  @Test
  void plain_text_has_no_markup() {
    assertThat(DocComment.plain("<p>Uses {@code a} or\n {@link B label}.</p>"))
        .isEqualTo("Uses a or B label.");
  }
}
