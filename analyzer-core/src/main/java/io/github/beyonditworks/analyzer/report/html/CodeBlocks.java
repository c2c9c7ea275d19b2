package io.github.beyonditworks.analyzer.report.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Code in Markdown, coloured like sources, with the lines that a rule reports marked. */
final class CodeBlocks implements NodeRenderer {

  private static final String FINDING = "// finding";

  private final HtmlWriter html;

  CodeBlocks(HtmlNodeRendererContext context) {
    html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FencedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    FencedCodeBlock block = (FencedCodeBlock) node;
    JavaColours colours = new JavaColours();
    boolean java = "java".equals(block.getInfo());
    html.line();
    html.tag("pre", Map.of("tabindex", "0"));
    html.tag("code");
    for (String line : block.getLiteral().lines().toList()) {
      write(java ? colours.next(line) : List.of(new Piece(null, line)));
      html.text("\n");
    }
    html.tag("/code");
    html.tag("/pre");
    html.line();
  }

  private void write(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.style() == null) {
        html.text(piece.text());
      } else {
        String style = piece.text().equals(FINDING) ? "marker" : piece.style();
        html.tag("span", Map.of("class", style));
        html.text(piece.text());
        html.tag("/span");
      }
    }
  }
}
