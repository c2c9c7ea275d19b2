package io.github.beyonditworks.analyzer.validity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the pages of figures are put together from. */
public final class Markdown {

  private Markdown() {}

  /**
   * The text of a page, with places for the figures.
   *
   * @param owner the class whose package it lies in
   * @param name the name of its file
   */
  public static String template(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The head of a table, as lines to which more can be added. */
  public static List<String> tableOf(List<String> head) {
    String rule = head.stream().map(h -> "---").collect(Collectors.joining("|", "|", "|"));
    return new ArrayList<>(List.of(line(head), rule));
  }

  /** A line of a table. */
  public static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
