package io.github.beyonditworks.analyzer.rule.catalog;

import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules that others bring along: services of {@link Rule} on the class path of this library.
 * Nothing of the analysed code is looked at for them.
 *
 * @param rules those that can be used, by id
 * @param faults what is wrong with the others, a sentence each
 */
record HouseRules(List<Rule> rules, List<String> faults) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int MOST_FAULTS = 20;
  private static final Set<Class<?>> OPTION_TYPES =
      Set.of(int.class, double.class, boolean.class, String.class, List.class);

  /**
   * Looks for rules.
   *
   * @param loader where to look
   * @param known the rules whose names are taken
   */
  static HouseRules load(ClassLoader loader, List<Rule> known) {
    List<Rule> rules = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    known.forEach(r -> taken.add(r.id()));
    Iterator<Rule> services = ServiceLoader.load(Rule.class, loader).iterator();
    while (hasNext(services, faults)) {
      try {
        Rule rule = services.next();
        String fault = faultOf(rule, taken);
        if (fault.isEmpty()) {
          rules.add(rule);
        } else {
          faults.add(rule.getClass().getName() + " " + fault + ".");
        }
      } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
        faults.add(words(e));
      }
    }
    rules.sort(Comparator.comparing(Rule::id));
    return new HouseRules(List.copyOf(rules), List.copyOf(faults));
  }

  /** Passes over names that are no rules; a class path that cannot be read never ends otherwise. */
  private static boolean hasNext(Iterator<Rule> services, List<String> faults) {
    while (faults.size() < MOST_FAULTS) {
      try {
        return services.hasNext();
      } catch (ServiceConfigurationError | LinkageError e) {
        faults.add(words(e));
      }
    }
    return false;
  }

  private static String words(Throwable failure) {
    String cause = failure.getCause() == null ? "" : " (" + failure.getCause() + ")";
    return failure.getMessage() + cause + ".";
  }

  private static String faultOf(Rule rule, Set<String> taken) {
    Class<?> type = rule.getClass();
    if (!type.isRecord() || !Modifier.isPublic(type.getModifiers())) {
      return "is no public record";
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (!component.isAnnotationPresent(Option.class)
          || !OPTION_TYPES.contains(component.getType())) {
        return "has the component "
            + component.getName()
            + ", which is no option: @Option and the type int, double, boolean, String or"
            + " List<String> make it one";
      }
    }
    if (rule.id() == null || !ID.matcher(rule.id()).matches()) {
      return "has the id '" + rule.id() + "': lower case words joined by hyphens are wanted";
    }
    if (!taken.add(rule.id())) {
      return "has the id '" + rule.id() + "', which another rule has";
    }
    RuleDocumentation.of(rule); // says what it lacks
    return "";
  }
}
