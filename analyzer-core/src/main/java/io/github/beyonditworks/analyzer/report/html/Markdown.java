package io.github.beyonditworks.analyzer.report.html;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders Markdown; HTML in it is shown, not obeyed. */
final class Markdown {

  private static final int BRIEF = 140;
  private static final int TITLE_LEVEL = 1;
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .nodeRendererFactory(CodeBlocks::new)
          .build();

  private Markdown() {}

  /** A text without its title. */
  static String body(String markdown) {
    Node document = PARSER.parse(markdown);
    if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == TITLE_LEVEL) {
      heading.unlink();
    }
    return RENDERER.render(document);
  }

  /** The first sentences of a text: as few as say something. */
  static String brief(String markdown) {
    Node block = PARSER.parse(markdown).getFirstChild();
    while (block != null && !(block instanceof Paragraph)) {
      block = block.getNext();
    }
    if (block == null) {
      return "";
    }
    shorten(block);
    return RENDERER.render(block);
  }

  private static void shorten(Node paragraph) {
    int length = 0;
    Node node = paragraph.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (length >= BRIEF && endsSentence(node.getPrevious())) {
        node.unlink();
      } else if (node instanceof Text text) {
        text.setLiteral(firstSentences(text.getLiteral(), BRIEF - length));
        length += text.getLiteral().length();
      } else if (node instanceof Link link) {
        unwrap(link);
      }
      node = next;
    }
  }

  /** Whether the text before a node ends a sentence; code and emphasis do not end one. */
  private static boolean endsSentence(Node node) {
    return node instanceof Text text && text.getLiteral().endsWith(".");
  }

  private static String firstSentences(String text, int enough) {
    int end = text.indexOf(". ", Math.max(0, enough));
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** A link that leads from the rule's page leads nowhere from other pages. */
  private static void unwrap(Link link) {
    Node child = link.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      link.insertBefore(child);
      child = next;
    }
    link.unlink();
  }
}
