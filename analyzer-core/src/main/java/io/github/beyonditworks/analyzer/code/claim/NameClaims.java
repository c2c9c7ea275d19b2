package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import java.util.List;
import java.util.Set;

/** "Returns the first song" on {@code lastSong}: a word whose opposite stands in the name. */
final class NameClaims {

  private static final Set<String> VERBS =
      Set.of("get", "set", "is", "has", "find", "with", "compute", "calculate", "read", "write");
  private static final Set<String> BEHIND =
      Set.of("of", "value", "in", "element", "index", "position", "offset", "item", "number");
  private static final int LONGEST_OPENING = 14;

  private NameClaims() {}

  /** Holds the first sentence of a comment against the name below it. */
  static void check(Passage passage, Described described) {
    if (passage != described.passages().get(0)
        || (passage.topic() != Topic.DESCRIPTION && passage.topic() != Topic.RESULT)) {
      return;
    }
    String name = nameOf(described);
    if (name.isEmpty()) {
      return;
    }
    List<String> words = CamelWords.of(name);
    if (words.isEmpty() || checkVerb(passage, words, name, described)) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      Set<String> opposites = Opposites.of(words.get(i));
      if (!opposites.isEmpty() && checkWord(passage, words, i, opposites, name, described)) {
        return;
      }
    }
  }

  private static String nameOf(Described described) {
    if (described.node() instanceof MethodDeclaration method) {
      boolean asks = method.getType().asString().equals("boolean");
      return asks && method.getNameAsString().startsWith("is") ? "" : method.getNameAsString();
    }
    return described.node() instanceof FieldDeclaration field && field.getVariables().size() == 1
        ? field.getVariable(0).getNameAsString()
        : "";
  }

  private static boolean checkVerb(
      Passage passage, List<String> words, String name, Described described) {
    String verb = words.get(0);
    String said = passage.word(passage.from());
    for (String opposite : Opposites.ofVerb(verb)) {
      boolean says =
          said.equals(opposite) || said.equals(opposite + "s") || said.equals(opposite + "es");
      if (says
          && described.method().isPresent()
          && !mentionsStem(described, verb)
          && (words.size() == 1 || sharesWord(passage, words))) {
        contradict(passage, passage.from(), passage.from() + 3, verb, name, described);
        return true;
      }
    }
    return false;
  }

  private static boolean sharesWord(Passage passage, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      for (int at = passage.from(); at < passage.to(); at++) {
        if (isForm(passage.word(at), words.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isForm(String said, String word) {
    return word.length() > 2
        && (said.equals(word) || (said.startsWith(word) && said.length() - word.length() <= 2));
  }

  private static boolean mentionsStem(Described described, String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    for (Passage passage : described.passages()) {
      for (int i = passage.from(); i < passage.to(); i++) {
        if (passage.word(i).startsWith(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean checkWord(
      Passage passage,
      List<String> words,
      int index,
      Set<String> opposites,
      String name,
      Described described) {
    int end = Math.min(passage.to(), passage.from() + LONGEST_OPENING);
    for (int at = passage.from(); at < end; at++) {
      boolean listed = passage.prose().isBreak(at - 1) && at > passage.from();
      if (!listed
          && opposites.contains(passage.word(at))
          && standsAlike(passage, at, words, index)
          && !words.contains(passage.word(at))
          && !mentionsSide(described, words.get(index))) {
        contradict(passage, at - 1, at + 2, words.get(index), name, described);
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in the sentence where its opposite stands in the name. */
  private static boolean standsAlike(Passage passage, int at, List<String> words, int index) {
    if (index + 1 < words.size()) {
      return isForm(passage.word(at + 1), words.get(index + 1));
    }
    if (index > 0 && !VERBS.contains(words.get(index - 1))) {
      return isForm(passage.word(at - 1), words.get(index - 1));
    }
    boolean behind = passage.prose().isBreak(at + 1) || BEHIND.contains(passage.word(at + 1));
    return at - passage.from() <= 2 && behind;
  }

  /** Whether the word of the name, or one that means the same, stands in the comment. */
  private static boolean mentionsSide(Described described, String word) {
    Set<String> opposites = Opposites.of(word);
    for (Passage passage : described.passages()) {
      for (int i = passage.from(); i < passage.to(); i++) {
        String said = passage.word(i);
        if (said.startsWith(word) || (!said.equals(word) && sameSide(said, opposites))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameSide(String said, Set<String> opposites) {
    for (String opposite : Opposites.of(said)) {
      if (opposites.contains(opposite)) {
        return true;
      }
    }
    return false;
  }

  private static void contradict(
      Passage passage, int from, int to, String word, String name, Described described) {
    described.contradict(
        passage, from, Math.min(to, passage.to()), "the name " + name + " says \"" + word + "\"");
  }
}
