package io.github.beyonditworks.analyzer.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.beyonditworks.analyzer.code.HiddenCharacters;
import java.nio.charset.StandardCharsets;

/**
 * The compiled templates; whatever they put into a page is escaped for the place where it stands.
 */
final class Templates {

  private static final String PACKAGE = "io.github.beyonditworks.analyzer.report.template";
  private static final int USUAL_PAGE = 1 << 16;

  private final TemplateEngine engine = engine();

  /**
   * The templates come with this class, and inside Maven no other class loader knows them. The
   * engine asks the thread for a class loader when it is made, and only then.
   */
  private static TemplateEngine engine() {
    ClassLoader own = Templates.class.getClassLoader();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(own);
    try {
      return TemplateEngine.createPrecompiled(null, ContentType.Html, own, PACKAGE);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** A page as UTF-8. */
  byte[] render(String template, Object page) {
    StringOutput output = new StringOutput(USUAL_PAGE);
    engine.render(template, page, output);
    // Unlike Files.writeString this does not fail at half a surrogate pair in a source.
    // No template holds what hides; what a page shows of sources and names is to be seen.
    return HiddenCharacters.shown(output.toString(), true).getBytes(StandardCharsets.UTF_8);
  }
}
