package io.github.beyonditworks.analyzer.validity;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Figures for other programs: the same figures give the same bytes on every system. */
public final class FiguresJson {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private FiguresJson() {}

  /** A record of figures as indented JSON that ends with a line feed. */
  public static String of(Object figures) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    return JsonMapper.shared().writer().with(printer).writeValueAsString(figures) + "\n";
  }
}
