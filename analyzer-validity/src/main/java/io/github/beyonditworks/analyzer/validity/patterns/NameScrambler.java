package io.github.beyonditworks.analyzer.validity.patterns;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a file anew with names that say nothing, each name the same one wherever it stands: what
 * is recognised then is not recognised by its name.
 */
final class NameScrambler {

  /** How far it goes. */
  enum Scope {
    /** The types and methods that the file declares, in code and comments. */
    DECLARED,
    /**
     * All types and methods that the file names, but for those of the Java platform; packages and
     * imports too. Comments are taken out.
     */
    NAMED
  }

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final int LETTERS = 7;

  /** Methods of the platform that code overrides or calls on containers. */
  private static final Set<String> PLATFORM_METHODS =
      Set.of(
          "equals",
          "hashCode",
          "toString",
          "clone",
          "finalize",
          "compareTo",
          "run",
          "call",
          "iterator",
          "next",
          "hasNext",
          "add",
          "addAll",
          "remove",
          "get",
          "put",
          "contains",
          "containsKey",
          "size",
          "isEmpty",
          "append",
          "length",
          "close",
          "read",
          "write",
          "invoke",
          "println",
          "getClass",
          "values",
          "keySet",
          "entrySet",
          "set",
          "clear");

  private final ParsedFile file;
  private final Scope scope;
  private final Random random;
  private final Map<String, String> names = new HashMap<>();

  private NameScrambler(ParsedFile file, Scope scope, long seed) {
    this.file = file;
    this.scope = scope;
    this.random = new Random(seed);
  }

  /** The file's text with scrambled names. */
  static String scramble(ParsedFile file, Scope scope, long seed) {
    NameScrambler scrambler = new NameScrambler(file, scope, seed);
    scrambler.choose();
    return scrambler.text();
  }

  private void choose() {
    Set<String> known = new HashSet<>();
    if (scope == Scope.NAMED) {
      for (ImportDeclaration imported : file.all(ImportDeclaration.class)) {
        addImport(imported, known);
      }
      for (ClassOrInterfaceType type : file.all(ClassOrInterfaceType.class)) {
        addType(type.getNameAsString(), known);
      }
      for (NameExpr name : file.all(NameExpr.class)) {
        if (Character.isUpperCase(name.getNameAsString().charAt(0))
            && name.getNameAsString().chars().anyMatch(Character::isLowerCase)) {
          addType(name.getNameAsString(), known);
        }
      }
      for (MethodCallExpr call : file.all(MethodCallExpr.class)) {
        addMethod(call.getNameAsString());
      }
      for (String part : file.packageName().split("\\.")) {
        add(part);
      }
    }
    for (TypeDeclaration<?> type : file.all(TypeDeclaration.class)) {
      add(type.getNameAsString());
    }
    for (MethodDeclaration method : file.all(MethodDeclaration.class)) {
      addMethod(method.getNameAsString());
    }
  }

  private void addImport(ImportDeclaration imported, Set<String> known) {
    String name = imported.getNameAsString();
    if (name.startsWith("java.") || name.startsWith("javax.")) {
      known.add(imported.getName().getIdentifier());
      return;
    }
    for (String part : name.split("\\.")) {
      add(part);
    }
  }

  private void addType(String name, Set<String> known) {
    if (!known.contains(name) && !isPlatformType(name)) {
      add(name);
    }
  }

  private boolean isPlatformType(String name) {
    if (exists("java.lang." + name)) {
      return true;
    }
    for (ImportDeclaration imported : file.all(ImportDeclaration.class)) {
      if (imported.isAsterisk() && exists(imported.getNameAsString() + "." + name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean exists(String type) {
    try {
      Class.forName(type, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private void addMethod(String name) {
    if (!PLATFORM_METHODS.contains(name)) {
      add(name);
    }
  }

  private void add(String name) {
    if (!name.isEmpty() && !names.containsKey(name)) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < LETTERS; i++) {
        word.append((char) ('a' + random.nextInt('z' - 'a' + 1)));
      }
      if (Character.isUpperCase(name.charAt(0))) {
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
      }
      names.put(name, word.toString());
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    file.tokens(token -> append(token, text));
    return text.toString();
  }

  private void append(JavaToken token, StringBuilder text) {
    String code = token.getText();
    if (token.getCategory().isComment()) {
      text.append(scope == Scope.NAMED ? "\n" : inComment(code));
    } else if (token.getCategory().isIdentifier()) {
      text.append(names.getOrDefault(code, code));
    } else {
      text.append(code);
    }
  }

  private String inComment(String comment) {
    return WORD.matcher(comment)
        .replaceAll(m -> Matcher.quoteReplacement(names.getOrDefault(m.group(), m.group())));
  }
}
