package io.github.beyonditworks.analyzer.report;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Makes untrusted text inert in Markdown as code hosts read it: no HTML, no formatting, no links,
 * and nobody is mentioned.
 */
final class MarkdownText {

  /** Longer names and messages are cut: they are not read, and crowd out others. */
  private static final int LONGEST = 300;

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder()
          .extensions(EXTENSIONS)
          .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
          .build();

  private static final Pattern FORMATTING = Pattern.compile("[\\\\`*_\\[\\]|~$]");

  /**
   * What code hosts make references of after Markdown is rendered, so that no escape helps:
   * mentions, issues and addresses. A space without width takes them apart.
   */
  private static final Pattern REFERENCE = Pattern.compile("[@#]|:(?=//)|(?i)www(?=\\.)");

  private static final String NO_SPACE = "&#8203;";
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private MarkdownText() {}

  /** Untrusted text among other words. */
  static String of(String text) {
    String plain = PlainText.shortened(PlainText.of(text), LONGEST);
    String inert = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String unformatted = FORMATTING.matcher(inert).replaceAll("\\\\$0");
    return REFERENCE.matcher(unformatted).replaceAll("$0" + NO_SPACE);
  }

  /** Untrusted text as code; code hosts make no references in it. */
  static String code(String text) {
    String plain = PlainText.shortened(PlainText.of(text), LONGEST);
    int longest =
        BACKTICKS.matcher(plain).results().mapToInt(r -> r.group().length()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    boolean padded = longest > 0 || plain.isBlank();
    return padded ? fence + " " + plain + " " + fence : fence + plain + fence;
  }

  /** Untrusted text as code in a table, where a bar ends a cell even in code. */
  static String codeInTable(String text) {
    return code(text).replace("|", "\\|");
  }

  /** Markdown without its marks. */
  static String plain(String markdown) {
    return RENDERER.render(PARSER.parse(markdown)).strip();
  }
}
