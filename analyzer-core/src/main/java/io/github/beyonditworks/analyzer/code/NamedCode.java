package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a file tells of a name that a comment shows as code without a link: {@code total()}, {@code
 * Order.total}, {@code MAX_SIZE}.
 */
public final class NamedCode {

  private static final int SHORTEST_TYPE = 8;

  /** What may stand behind a type's dot without being a member, and endings of files. */
  private static final Set<String> NO_MEMBERS =
      Set.of(
          "class",
          "this",
          "super",
          "new",
          "length",
          "java",
          "kt",
          "groovy",
          "scala",
          "xml",
          "json",
          "yml",
          "yaml",
          "md",
          "txt",
          "html",
          "properties",
          "g4",
          "jar",
          "proto",
          "js",
          "css",
          "sh",
          "adoc",
          "csv",
          "fxml",
          "bib");

  private static final int BEFORE = 80;
  private static final int BEHIND = 40;

  /** Words of sentences about what was, may be, or is elsewhere. */
  private static final List<String> ELSEWHERE =
      List.of(
          "since",
          "former",
          "previous",
          "replac",
          "removed",
          "renamed",
          "no longer",
          "used to",
          "legacy",
          "e.g",
          "example",
          "such as",
          "android",
          "like ",
          "imagine",
          "future");

  private NamedCode() {}

  /** Whether a comment names code of the past, of an example or of another platform. */
  public static boolean isElsewhere(String written, DocComment doc) {
    if (isElsewhere(written, doc.description())) {
      return true;
    }
    for (BlockTag tag : doc.blockTags()) {
      boolean dated = tag.name().equals("since") && tag.text().contains(written);
      if (dated || isElsewhere(written, tag.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isElsewhere(String written, String text) {
    for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      int from = at;
      while (from > Math.max(0, at - BEFORE) && !endsSentence(text, from - 1)) {
        from--;
      }
      int to = at + written.length();
      int last = Math.min(text.length(), to + BEHIND);
      while (to < last && !endsSentence(text, to)) {
        to++;
      }
      String around = text.substring(from, to).toLowerCase(Locale.ROOT);
      for (String word : ELSEWHERE) {
        if (around.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsSentence(String text, int at) {
    return text.charAt(at) == '.'
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  /**
   * A name as the target of a link, without its arguments: {@code Order#total}. Empty for one that
   * is nothing to look for, such as the name of a file.
   */
  public static String target(String written) {
    int list = written.indexOf('(');
    String name = list < 0 ? written : written.substring(0, list);
    int dot = name.lastIndexOf('.');
    if (name.indexOf('$') >= 0) {
      return "";
    }
    if (name.indexOf('#') >= 0 || dot < 0) {
      return name;
    }
    String last = name.substring(dot + 1);
    int outer = name.lastIndexOf('.', dot - 1) + 1;
    boolean ofType = isType(name.substring(outer, dot));
    if (NO_MEMBERS.contains(last)) {
      return "";
    }
    if (ofType) {
      return name.substring(0, dot) + '#' + last;
    }
    return isType(last) && list < 0 ? name : "";
  }

  /** Whether a name is made of several words as types' names are. */
  public static boolean isLongType(String name) {
    if (name.length() < SHORTEST_TYPE || !isType(name) || name.indexOf('#') >= 0) {
      return false;
    }
    int words = 0;
    for (int i = 0; i < name.length(); i++) {
      words += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
    }
    return words > 1;
  }

  private static boolean isType(String name) {
    if (!Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Which one parameter or member of the declaration a name is near to, while nothing in the file
   * has the name itself; empty where there is none.
   *
   * @param written the name, arguments included
   * @param node what the comment belongs to
   */
  public static String problemOf(String written, BodyDeclaration<?> node, ParsedFile file) {
    int list = written.indexOf('(');
    String name = list < 0 ? written : written.substring(0, list);
    List<String> near = new ArrayList<>(1);
    if (list < 0) {
      addParameters(node, name, near);
    }
    boolean parameter = !near.isEmpty();
    List<TypeDeclaration<?>> scopes = new ArrayList<>(LocalTypes.around(node));
    if (node instanceof TypeDeclaration<?> type) {
      scopes.add(type);
    }
    if (list >= 0 || isOfSeveralWords(name)) {
      for (TypeDeclaration<?> type : scopes) {
        addMembers(type, name, list >= 0, near);
      }
    }
    if (near.size() != 1 || isKnown(name, file)) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        parameter
            ? "nothing here has that name, while a parameter is called %s"
            : "nothing here has that name, while there is %s",
        near.get(0));
  }

  private static void addParameters(BodyDeclaration<?> node, String name, List<String> near) {
    List<Parameter> parameters = List.of();
    if (node instanceof CallableDeclaration<?> callable) {
      parameters = callable.getParameters();
    } else if (node instanceof RecordDeclaration type) {
      parameters = type.getParameters();
    }
    for (Parameter parameter : parameters) {
      add(parameter.getNameAsString(), name, near);
    }
  }

  private static void addMembers(
      TypeDeclaration<?> type, String name, boolean called, List<String> near) {
    if (!called && type instanceof EnumDeclaration declaration) {
      for (EnumConstantDeclaration entry : declaration.getEntries()) {
        add(entry.getNameAsString(), name, near);
      }
    }
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (called && member instanceof MethodDeclaration method) {
        add(method.getNameAsString(), name, near);
      } else if (!called && member instanceof FieldDeclaration field) {
        for (VariableDeclarator variable : field.getVariables()) {
          add(variable.getNameAsString(), name, near);
        }
      }
    }
  }

  private static void add(String candidate, String name, List<String> near) {
    if (NearName.isNear(name, candidate) && !near.contains(candidate)) {
      near.add(candidate);
    }
  }

  private static boolean isOfSeveralWords(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i) == '_' || Character.isUpperCase(name.charAt(i))) {
        return !isType(name);
      }
    }
    return false;
  }

  private static boolean isKnown(String name, ParsedFile file) {
    for (SimpleName known : file.all(SimpleName.class)) {
      if (known.getIdentifier().equals(name)) {
        return true;
      }
    }
    for (StringLiteralExpr text : file.all(StringLiteralExpr.class)) {
      if (text.getValue().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
