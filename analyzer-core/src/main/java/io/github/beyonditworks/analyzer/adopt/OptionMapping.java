package io.github.beyonditworks.analyzer.adopt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an option of another tool's rule becomes one of ours.
 *
 * @param ours the key of our option
 * @param theirs the name of their property
 * @param fallback what holds there where nothing is said; empty for nothing to carry over
 * @param shift what is added: -1 where a tool reports at its limit and we report above ours
 * @param token the token that has to be among those that the rule looks at; empty for none
 */
record OptionMapping(
    String ours, String theirs, Optional<String> fallback, int shift, String token) {

  private static final Pattern TEXT =
      Pattern.compile("([\\w-]+)=(\\w+)(?::(\\d+))?(-\\d+)?(?:@(\\w+))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern ITEM = Pattern.compile("[-+\\w.*]{1,80}");
  private static final String TOKENS = "tokens";

  /** Reads mappings that spaces part. */
  static List<OptionMapping> all(String text) {
    return text.isBlank()
        ? List.of()
        : Arrays.stream(text.strip().split(" +")).map(OptionMapping::of).toList();
  }

  private static OptionMapping of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no mapping of options: " + text);
    }
    return new OptionMapping(
        matcher.group(1),
        matcher.group(2),
        Optional.ofNullable(matcher.group(3)),
        matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4)),
        matcher.group(5) == null ? "" : matcher.group(5));
  }

  /** Whether a rule so configured has something to carry over. */
  boolean appliesTo(Map<String, String> properties) {
    String tokens = properties.get(TOKENS);
    boolean looksThere =
        token.isEmpty() || tokens == null || Arrays.asList(tokens.split("[,\\s]+")).contains(token);
    return looksThere && (properties.containsKey(theirs) || fallback.isPresent());
  }

  /** The number for our option; empty where theirs is none, as where it is a variable. */
  Optional<Integer> number(Map<String, String> properties) {
    String text = properties.getOrDefault(theirs, fallback.orElse("")).strip();
    return NUMBER.matcher(text).matches()
        ? Optional.of(Math.max(0, Integer.parseInt(text) + shift))
        : Optional.empty();
  }

  /** The list for our option; empty where an item is none that can be taken as it is. */
  Optional<List<String>> list(Map<String, String> properties) {
    List<String> items =
        Arrays.stream(properties.getOrDefault(theirs, "").split("[,|\\s]+"))
            .filter(item -> !item.isEmpty())
            .toList();
    return items.stream().allMatch(item -> ITEM.matcher(item).matches())
        ? Optional.of(items)
        : Optional.empty();
  }
}
