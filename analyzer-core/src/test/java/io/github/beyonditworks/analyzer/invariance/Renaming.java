package io.github.beyonditworks.analyzer.invariance;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renames local variables, parameters and private methods of a file to names of equal quality: as
 * many words, each as long as before, a plural for a plural.
 *
 * <p>Left alone is what has a meaning to a rule: a word that the rules know, the verb of a method,
 * a word of the variable's type, an abbreviation without vowels, and words that a comment repeats.
 * So is what is not certain to be one thing only: a name that stands for something else in the same
 * file as well.
 */
final class Renaming {

  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z]{2,}(?:[A-Z][a-z]+)*");
  private static final Pattern PARAMETER_TAG = Pattern.compile("(@param\\s+)(\\w+)");
  private static final Pattern VERB_FORM = Pattern.compile(".*(?:ed|ing|able|ly)");
  private static final Pattern ABBREVIATION = Pattern.compile("[^aeiouy]+");
  private static final int SHORTEST_WORD = 3;

  private final Vocabulary vocabulary;
  private final CompilationUnit tree;
  private final List<JavaToken> tokens;
  private final Set<String> remarked = new HashSet<>();
  private final Map<String, String> names;
  private final Map<String, Set<String>> typeWords = new TreeMap<>();
  private final Set<String> methods = new HashSet<>();
  private final Set<String> unsure = new HashSet<>();

  Renaming(String code, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.tree = Tokens.parse(code);
    this.tokens = Tokens.of(tree);
    tokens.stream()
        .filter(t -> t.getCategory().isComment())
        .map(t -> PARAMETER_TAG.matcher(t.getText()).replaceAll("$1"))
        .forEach(text -> remarked.addAll(words(text)));
    this.names = findNames();
  }

  /** The new names by the old ones. */
  Map<String, String> names() {
    return names;
  }

  private Map<String, String> findNames() {
    tree.walk(this::collect);
    collectUses();
    Set<String> taken = new HashSet<>();
    tokens.forEach(t -> taken.add(t.getText()));
    Map<String, String> found = new TreeMap<>();
    typeWords.forEach(
        (name, words) -> {
          if (!unsure.contains(name) && PLAIN_NAME.matcher(name).matches()) {
            newName(name, words).filter(taken::add).ifPresent(other -> found.put(name, other));
          }
        });
    return found;
  }

  private void collect(Node node) {
    if (node instanceof TypePatternExpr pattern) {
      add(pattern.getNameAsString(), pattern.getType());
    } else if (node instanceof Parameter parameter && !isComponent(parameter)) {
      add(parameter.getNameAsString(), parameter.getType());
    } else if (node instanceof VariableDeclarator variable && !isField(variable)) {
      add(variable.getNameAsString(), variable.getType());
    } else if (node instanceof MethodDeclaration method && isFreelyNamed(method)) {
      add(method.getNameAsString(), method.getType());
      methods.add(method.getNameAsString());
    } else if (node instanceof NodeWithSimpleName<?> named && declares(node)) {
      unsure.add(named.getNameAsString());
    } else if (node instanceof MemberValuePair pair) {
      unsure.add(pair.getNameAsString());
    }
  }

  private void add(String name, Type type) {
    typeWords.computeIfAbsent(name, n -> new HashSet<>()).addAll(words(type.asString()));
  }

  private static boolean isComponent(Parameter parameter) {
    return parameter.getParentNode().orElse(null) instanceof RecordDeclaration;
  }

  private static boolean isField(VariableDeclarator variable) {
    return variable.getParentNode().orElse(null) instanceof FieldDeclaration;
  }

  private static boolean isFreelyNamed(MethodDeclaration method) {
    return method.isPrivate() && method.getAnnotations().isEmpty();
  }

  private static boolean declares(Node node) {
    return node instanceof BodyDeclaration<?>
        || node instanceof Parameter
        || node instanceof VariableDeclarator
        || node instanceof TypeParameter;
  }

  /** Where a name stands for a member of something, it may be another one. */
  private void collectUses() {
    List<JavaToken> code =
        tokens.stream().filter(t -> !t.getCategory().isWhitespaceOrComment()).toList();
    for (int i = 1; i < code.size() - 1; i++) {
      String name = code.get(i).getText();
      String before = code.get(i - 1).getText();
      boolean called = code.get(i + 1).getText().equals("(");
      boolean ofAnother =
          before.equals("::") || (before.equals(".") && !code.get(i - 2).getText().equals("this"));
      if (ofAnother || called != methods.contains(name)) {
        unsure.add(name);
      }
    }
  }

  private Optional<String> newName(String name, Set<String> typeWords) {
    List<String> words = words(name);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean verb = i == 0 && methods.contains(name);
      if (!verb && isRemarked(word)) {
        return Optional.empty();
      }
      boolean kept =
          verb
              || word.length() < SHORTEST_WORD
              || typeWords.contains(word)
              || typeWords.contains(Vocabulary.singular(word))
              || VERB_FORM.matcher(word).matches()
              || ABBREVIATION.matcher(word).matches()
              || vocabulary.isKnown(word);
      others.add(kept ? word : vocabulary.another(word));
    }
    return words.equals(others) ? Optional.empty() : Optional.of(camelCase(others));
  }

  private boolean isRemarked(String word) {
    String stem = Vocabulary.singular(word);
    return remarked.stream().anyMatch(remark -> remark.startsWith(stem));
  }

  /** The code with the new names. */
  String renamed() {
    StringBuilder code = new StringBuilder();
    for (JavaToken token : tokens) {
      String text = token.getText();
      code.append(token.getCategory().isComment() ? inTags(text) : names.getOrDefault(text, text));
    }
    return code.toString();
  }

  private String inTags(String comment) {
    return PARAMETER_TAG
        .matcher(comment)
        .replaceAll(
            m -> Matcher.quoteReplacement(m.group(1) + names.getOrDefault(m.group(2), m.group(2))));
  }

  private static List<String> words(String name) {
    return Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
        .matcher(name)
        .results()
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String camelCase(List<String> words) {
    StringBuilder name = new StringBuilder(words.get(0));
    for (String word : words.subList(1, words.size())) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }
}
