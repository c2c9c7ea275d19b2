package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.nio.file.Path;

/** A badge with the overall score, as a picture for a page. */
public final class BadgeReport implements ReportFormat {

  private static final int HEIGHT = 20;
  private static final int BASELINE = 14;
  private static final int PADDING = 6;

  /** The usual width of a character in the font, in pixels; the text is stretched to fit. */
  private static final int CHARACTER = 7;

  private static final String LABEL_COLOR = "#444444";

  @Override
  public String id() {
    return "badge";
  }

  @Override
  public String output() {
    return "badge.svg";
  }

  @Override
  public String entry() {
    return output();
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    Badge badge = Badge.of(analysis);
    XmlFile.write(
        folder.resolve(output()), xml -> xml.element("svg", svg -> writePicture(badge, svg)));
  }

  private static void writePicture(Badge badge, XmlFile svg) {
    int left = width(Badge.LABEL);
    int right = width(badge.message());
    String title = Badge.LABEL + ": " + badge.message();
    svg.attribute("xmlns", "http://www.w3.org/2000/svg");
    svg.attribute("width", left + right);
    svg.attribute("height", HEIGHT);
    svg.attribute("role", "img");
    svg.attribute("aria-label", title);
    svg.leaf("title", title, t -> {});
    writeHalf(Badge.LABEL, 0, left, LABEL_COLOR, svg);
    writeHalf(badge.message(), left, right, "#" + badge.color(), svg);
  }

  private static void writeHalf(String text, int from, int width, String color, XmlFile svg) {
    svg.leaf(
        "rect",
        "",
        rect -> {
          rect.attribute("x", from);
          rect.attribute("width", width);
          rect.attribute("height", HEIGHT);
          rect.attribute("fill", color);
        });
    svg.leaf(
        "text",
        text,
        t -> {
          t.attribute("x", from + PADDING);
          t.attribute("y", BASELINE);
          t.attribute("textLength", width - 2 * PADDING);
          t.attribute("fill", "#ffffff");
          t.attribute("font-family", "Verdana,Geneva,DejaVu Sans,sans-serif");
          t.attribute("font-size", "11");
        });
  }

  private static int width(String text) {
    return text.length() * CHARACTER + 2 * PADDING;
  }
}
