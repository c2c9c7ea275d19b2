package io.github.beyonditworks.analyzer.config;

import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Rule;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The options of rules, read from the components of their records. */
public final class RuleOptions {

  private RuleOptions() {}

  /**
   * An option of a rule.
   *
   * @param key its name in the configuration: lower case words joined by hyphens
   * @param type {@code int}, {@code double}, {@code boolean}, {@code String} or {@code List}
   * @param defaultValue its value where nothing is configured
   * @param description what it means
   */
  public record RuleOption(String key, Class<?> type, Object defaultValue, String description) {}

  /** The options of a rule, in order. */
  public static List<RuleOption> of(Rule rule) {
    return Arrays.stream(rule.getClass().getRecordComponents())
        .map(
            c ->
                new RuleOption(
                    key(c), c.getType(), value(rule, c), c.getAnnotation(Option.class).value()))
        .toList();
  }

  /**
   * A rule with other options.
   *
   * @param rule the rule
   * @param values the options to replace, by key, each of the option's type
   */
  public static Rule with(Rule rule, Map<String, Object> values) {
    RecordComponent[] components = rule.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] arguments =
        Arrays.stream(components).map(c -> values.getOrDefault(key(c), value(rule, c))).toArray();
    try {
      return rule.getClass().getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("rule " + rule.id() + " cannot be configured", e);
    }
  }

  private static Object value(Rule rule, RecordComponent component) {
    try {
      return component.getAccessor().invoke(rule);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("rule " + rule.id() + " cannot be read", e);
    }
  }

  private static String key(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
