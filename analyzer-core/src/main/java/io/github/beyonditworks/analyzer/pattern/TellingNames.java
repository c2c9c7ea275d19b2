package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.beyonditworks.analyzer.code.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether the names of a type are words. In obfuscated or generated code they are letters and
 * numbers, and that no name speaks of a pattern says nothing there.
 */
final class TellingNames {

  private static final String VOWELS = "aeiouy";

  /** English has hardly a longer run: {@code twelfths} is five consonants at its end. */
  private static final int CONSONANTS = 4;

  /** What tools call what has lost its name, with a number behind. */
  private static final Set<String> STEMS =
      Set.of("class", "cls", "type", "interface", "method", "func", "fn", "field");

  private static final int SHORT = 2;

  /** One name in three that cannot be said: acronyms alone do not make so many. */
  private static final int SHARE = 3;

  private TellingNames() {}

  /** Notes where the names of a type tell nothing. */
  static void add(TypeShape shape, Clues clues) {
    List<String> names = new ArrayList<>(shape.superNames);
    names.add(shape.name);
    for (MethodDeclaration method : shape.methods) {
      names.add(method.getNameAsString());
    }
    int mute = 0;
    for (String name : names) {
      mute += speaks(name) ? 0 : 1;
    }
    clues.note(PatternRecognition.NAMELESS, mute * SHARE >= names.size());
  }

  private static boolean speaks(String name) {
    NameWords words = NameWords.of(name);
    boolean numbered = Character.isDigit(name.charAt(name.length() - 1));
    if (numbered && words.lowerCase().size() <= 2 && STEMS.contains(words.lowerCase().get(0))) {
      return false;
    }
    for (String word : words.lowerCase()) {
      if (isWord(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one could say it: it has vowels where people need them. */
  private static boolean isWord(String word) {
    int run = 0;
    int letters = 0;
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (!Character.isLetter(letter)) {
        continue;
      }
      letters++;
      boolean isVowel = letter > 'z' || VOWELS.indexOf(letter) >= 0;
      vowel |= isVowel;
      run = isVowel ? 0 : run + 1;
      if (run >= CONSONANTS || (letter == 'q' && !isFollowedByU(word, i))) {
        return false;
      }
    }
    return vowel && letters >= SHORT;
  }

  private static boolean isFollowedByU(String word, int at) {
    return at + 1 < word.length() && word.charAt(at + 1) == 'u';
  }
}
