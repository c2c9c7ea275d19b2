package io.github.beyonditworks.analyzer.invariance;

import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that mean something to a rule, and words that mean nothing to any. */
final class Vocabulary {

  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+");

  private static final Pattern PROSE = Pattern.compile("[a-z][.,:;] |%[sd]|[.]$");

  /** Plants and animals, of which no rule has heard. */
  private static final List<String> NEUTRAL =
      List.of(
          ("elm fox hen oak owl yak elms hens lamb lime oaks owls pear plum swan "
                  + "toad grape horse lambs lemon limes onion otter pears plums swans tiger "
                  + "banana cherry donkey grapes horses lemons onions otters parrot tigers "
                  + "turnip walrus apricot bananas donkeys leopard lettuce parrots penguin "
                  + "sparrow spinach turnips antelope apricots broccoli elephant kangaroo "
                  + "leopards lettuces mandarin penguins sparrows zucchini alligator "
                  + "antelopes artichoke asparagus crocodile elephants kangaroos orangutan "
                  + "tangerine zucchinis alligators artichokes blackberry crocodiles "
                  + "orangutans rhinoceros strawberry tangerines watermelon cauliflower "
                  + "grasshopper huckleberry hummingbird pomegranate watermelons "
                  + "cauliflowers grasshoppers hummingbirds pomegranates rhinoceroses")
              .split(" "));

  private final Set<String> known;

  private Vocabulary(Set<String> known) {
    this.known = known;
  }

  /**
   * The words of the strings in the code of rules, apart from messages and from text blocks, which
   * document them.
   */
  static Vocabulary of(Stream<String> rules) {
    Set<String> known = new HashSet<>();
    rules
        .flatMap(code -> Tokens.parse(code).findAll(StringLiteralExpr.class).stream())
        .map(StringLiteralExpr::getValue)
        .filter(text -> !PROSE.matcher(text).find())
        .flatMap(text -> WORD.matcher(text).results())
        .forEach(word -> known.add(word.group().toLowerCase(Locale.ROOT)));
    return new Vocabulary(known);
  }

  boolean isKnown(String word) {
    return known.contains(word) || (isPlural(word) && known.contains(singular(word)));
  }

  /**
   * A word of the same length and number that means nothing; the word itself where there is none.
   */
  String another(String word) {
    List<String> others =
        NEUTRAL.stream()
            .filter(other -> other.length() == word.length() && isPlural(other) == isPlural(word))
            .filter(other -> !other.equals(word) && !isKnown(other))
            .toList();
    return others.isEmpty() ? word : others.get(Math.floorMod(word.hashCode(), others.size()));
  }

  static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss");
  }

  static String singular(String word) {
    return isPlural(word) ? word.substring(0, word.length() - 1) : word;
  }
}
