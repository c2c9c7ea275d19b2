package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a file mentions a simple name other than to declare it. What a name refers to is not
 * resolved: any mention counts, also one in a string, since reflection finds members by strings.
 */
public final class NameUses {

  private static final int LONGEST_NAMING_TEXT = 200;

  /** Calls that find every field or method of a type. */
  private static final Set<String> LISTING =
      Set.of("getDeclaredFields", "getDeclaredMethods", "getDeclaredConstructors");

  /** Calls that find a member by its name. */
  private static final Set<String> LOOKUP =
      Set.of(
          "getDeclaredField",
          "getDeclaredMethod",
          "findField",
          "findMethod",
          "findVarHandle",
          "findStatic",
          "findVirtual",
          "setField",
          "getField");

  private final Map<String, List<Node>> uses = new HashMap<>();
  private final Set<String> listings = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  private NameUses() {}

  public static NameUses of(ParsedFile file) {
    NameUses names = new NameUses();
    for (SimpleName name : file.all(SimpleName.class)) {
      if (!isDeclared(name)) {
        names.add(name.getIdentifier(), name);
      }
    }
    file.all(MethodReferenceExpr.class).forEach(r -> names.add(r.getIdentifier(), r));
    for (AnnotationExpr annotation : file.all(AnnotationExpr.class)) {
      names.add(annotation.getName().getIdentifier(), annotation);
    }
    file.all(MethodCallExpr.class).forEach(names::addReflection);
    file.all(StringLiteralExpr.class).forEach(names::addWords);
    file.all(TextBlockLiteralExpr.class).forEach(names::addWords);
    return names;
  }

  /** Whether a name is mentioned anywhere but inside a declaration of it. */
  public boolean outside(Node declaration, String name) {
    return uses.getOrDefault(name, List.of()).stream()
        .anyMatch(use -> !Ancestors.isInside(use, declaration));
  }

  /**
   * Whether reflection finds all members of a kind, or those whose name begins as this one does.
   */
  public boolean mayBeReflected(String listing, String name) {
    return listings.contains(listing) || beginnings.stream().anyMatch(name::startsWith);
  }

  private void addReflection(MethodCallExpr call) {
    String method = call.getNameAsString();
    if (LISTING.contains(method)) {
      listings.add(method);
    } else if (LOOKUP.contains(method)) {
      for (Expression argument : call.getArguments()) {
        if (argument instanceof BinaryExpr built
            && built.getLeft() instanceof StringLiteralExpr beginning
            && !beginning.getValue().isEmpty()) {
          beginnings.add(beginning.getValue());
        }
      }
    }
  }

  private void add(String name, Node use) {
    uses.computeIfAbsent(name, n -> new ArrayList<>()).add(use);
  }

  /** Texts with white space are for people; the others may name members. */
  private void addWords(LiteralStringValueExpr literal) {
    String text = literal.getValue();
    boolean forPeople =
        text.length() > LONGEST_NAMING_TEXT || text.chars().anyMatch(Character::isWhitespace);
    if (!forPeople) {
      for (String word : text.split("[^\\p{Alnum}_$]+")) {
        add(word, literal);
      }
    }
  }

  private static boolean isDeclared(SimpleName name) {
    Node parent = name.getParentNode().orElse(null);
    return parent instanceof BodyDeclaration<?>
        || parent instanceof VariableDeclarator
        || parent instanceof Parameter;
  }
}
