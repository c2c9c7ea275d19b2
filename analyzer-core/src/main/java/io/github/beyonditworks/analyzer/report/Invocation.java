package io.github.beyonditworks.analyzer.report;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the program is called here, so that what it suggests to call next works when it is copied.
 *
 * @param goals what stands before the name of a goal, such as {@code mvn quality:}
 * @param options what stands before the name of an option, such as {@code -Dquality.}
 */
public record Invocation(String goals, String options) implements Serializable {

  /** By the plugin's prefix. */
  public static final Invocation MAVEN = new Invocation("mvn quality:", "-Dquality.");

  private static final String LONG_OPTION = "--";
  private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

  /** Through Maven, where the plugin is known by other words than its prefix. */
  public static Invocation ofMaven(String plugin) {
    return new Invocation("mvn " + plugin + ":", MAVEN.options);
  }

  /** From the command line, without Maven. */
  public static Invocation ofProgram(String program) {
    return new Invocation(program + " ", LONG_OPTION);
  }

  /** A call: {@code mvn quality:explain -Dquality.rule=ID}. */
  public String call(String goal, String... settings) {
    StringBuilder call = new StringBuilder(goals).append(goal);
    for (String setting : settings) {
      call.append(' ').append(option(setting));
    }
    return call.toString();
  }

  /**
   * An option as it is written here.
   *
   * @param setting its name as Maven has it, with {@code =} and a value where it has one
   */
  public String option(String setting) {
    int end = setting.indexOf('=') < 0 ? setting.length() : setting.indexOf('=');
    String name = setting.substring(0, end);
    String shown =
        options.equals(LONG_OPTION)
            ? CAPITAL.matcher(name).replaceAll("-$1").toLowerCase(Locale.ROOT)
            : name;
    return options + shown + setting.substring(end);
  }
}
