package io.github.beyonditworks.analyzer.maven;

import java.io.Console;
import org.apache.maven.execution.MavenSession;

/**
 * What the build's output may be used for.
 *
 * @param live whether a line may be drawn over
 * @param colors whether ANSI colours are understood and wanted
 */
record Terminal(boolean live, boolean colors) {

  static Terminal of(MavenSession session) {
    boolean interactive = session.getRequest().isInteractiveMode() && isTerminal();
    String style = session.getUserProperties().getProperty("style.color", "auto");
    boolean colors =
        switch (style) {
          case "always" -> true;
          case "never" -> false;
          default -> interactive && System.getenv("NO_COLOR") == null;
        };
    return new Terminal(interactive && !session.isParallel(), colors);
  }

  /**
   * From Java 22 on there is a console even when output is redirected; it has a method that tells.
   */
  @SuppressWarnings("SystemConsoleNull") // both cases are handled
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
