package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.CallableFacts.Assertion;
import io.github.beyonditworks.analyzer.model.CallableFacts.Call;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what the members of one file call, with the types of receivers as far as written. */
public final class CallCollector {

  private final Map<String, String> staticImports = new HashMap<>();
  private final List<String> staticImportTypes = new ArrayList<>();

  public CallCollector(List<ImportDeclaration> imports) {
    for (ImportDeclaration declaration : imports) {
      if (declaration.isStatic()) {
        addStaticImport(declaration);
      }
    }
  }

  private void addStaticImport(ImportDeclaration declaration) {
    if (declaration.isAsterisk()) {
      staticImportTypes.add(declaration.getName().getIdentifier());
      return;
    }
    declaration
        .getName()
        .getQualifier()
        .ifPresent(
            type -> staticImports.put(declaration.getName().getIdentifier(), type.getIdentifier()));
  }

  /** What a member calls, everything in its lambdas and class bodies included. */
  public List<Call> callsOf(BodyDeclaration<?> member) {
    Map<String, String> typesByName = new HashMap<>();
    addFields(member, typesByName);
    addVariables(member, typesByName);
    Set<Call> calls = new LinkedHashSet<>();
    collect(member, typesByName, calls);
    return List.copyOf(calls);
  }

  /** The fields of the types around a member; the nearest type wins. */
  private static void addFields(Node member, Map<String, String> into) {
    Node parent = member.getParentNode().orElse(null);
    while (parent != null) {
      if (parent instanceof TypeDeclaration<?> type) {
        type.getMembers().stream()
            .filter(FieldDeclaration.class::isInstance)
            .flatMap(f -> ((FieldDeclaration) f).getVariables().stream())
            .forEach(v -> typeOf(v).ifPresent(t -> into.putIfAbsent(v.getNameAsString(), t)));
      }
      parent = parent.getParentNode().orElse(null);
    }
  }

  private static void addVariables(Node node, Map<String, String> into) {
    if (node instanceof VariableDeclarator variable) {
      typeOf(variable).ifPresent(t -> into.put(variable.getNameAsString(), t));
    } else if (node instanceof Parameter parameter) {
      simpleName(parameter.getType()).ifPresent(t -> into.put(parameter.getNameAsString(), t));
    }
    node.getChildNodes().forEach(child -> addVariables(child, into));
  }

  private static Optional<String> typeOf(VariableDeclarator variable) {
    if (variable.getType().isVarType()
        || (variable.getType() instanceof ClassOrInterfaceType type
            && type.getNameAsString().equals("var"))) {
      return variable
          .getInitializer()
          .filter(ObjectCreationExpr.class::isInstance)
          .map(e -> ((ObjectCreationExpr) e).getType().getNameAsString());
    }
    return simpleName(variable.getType());
  }

  private static Optional<String> simpleName(Type type) {
    return type instanceof ClassOrInterfaceType named
        ? Optional.of(named.getNameAsString())
        : Optional.empty();
  }

  private void collect(Node node, Map<String, String> typesByName, Set<Call> into) {
    if (node instanceof MethodCallExpr call) {
      addCall(call, typesByName, into);
    } else if (node instanceof MethodReferenceExpr reference) {
      addReference(reference, typesByName, into);
    } else if (node instanceof ObjectCreationExpr creation) {
      String type = creation.getType().getNameAsString();
      boolean verifies = type.contains("Verifications") || type.endsWith("Expectations");
      into.add(new Call(type, CallableFacts.INITIALISATION, certain(verifies)));
    }
    node.getChildNodes().forEach(child -> collect(child, typesByName, into));
  }

  private void addCall(MethodCallExpr call, Map<String, String> typesByName, Set<Call> into) {
    Assertion assertion = AssertionCalls.weigh(call);
    String name = call.getNameAsString();
    if (call.getScope().isPresent()) {
      into.add(new Call(receiver(call.getScope().get(), typesByName), name, assertion));
      return;
    }
    addOwnCall(name, assertion, into);
  }

  private void addOwnCall(String name, Assertion assertion, Set<Call> into) {
    String imported = staticImports.get(name);
    if (imported != null) {
      into.add(new Call(imported, name, weighImported(imported, name, assertion)));
      return;
    }
    boolean mayBeImported = staticImportTypes.stream().anyMatch(AssertionCalls::isCheckingType);
    boolean kept = assertion == Assertion.PROMISED && mayBeImported;
    into.add(new Call(Call.OWN, name, kept ? Assertion.CERTAIN : assertion));
    staticImportTypes.forEach(type -> into.add(new Call(type, name, Assertion.NONE)));
  }

  /** What a static import brings is of a library, so that its name is to be trusted. */
  private static Assertion weighImported(String type, String name, Assertion assertion) {
    if (AssertionCalls.isGuardingType(type)) {
      return Assertion.NONE;
    }
    boolean asserts =
        AssertionCalls.isAssertingType(type)
            || (assertion != Assertion.NONE && AssertionCalls.isTrusted(name));
    return asserts ? Assertion.CERTAIN : assertion;
  }

  private static Assertion certain(boolean asserts) {
    return asserts ? Assertion.CERTAIN : Assertion.NONE;
  }

  private static void addReference(
      MethodReferenceExpr reference, Map<String, String> typesByName, Set<Call> into) {
    String name = reference.getIdentifier();
    String receiver = receiver(reference.getScope(), typesByName);
    boolean assertionLike =
        !AssertionCalls.isGuardingType(receiver)
            && (AssertionCalls.isAssertingName(name) || AssertionCalls.isAssertingType(receiver));
    Assertion assertion =
        assertionLike && receiver.equals(Call.OWN)
            ? AssertionCalls.weighOwn(name)
            : certain(assertionLike);
    into.add(new Call(receiver, name, assertion));
  }

  private static String receiver(Expression scope, Map<String, String> typesByName) {
    if (scope instanceof ThisExpr || scope instanceof SuperExpr) {
      return Call.OWN;
    }
    if (scope instanceof NameExpr name) {
      return named(name.getNameAsString(), typesByName);
    }
    if (scope instanceof FieldAccessExpr field) {
      return named(field.getNameAsString(), typesByName);
    }
    if (scope instanceof ObjectCreationExpr creation) {
      return creation.getType().getNameAsString();
    }
    // the parser takes the variable in robot::sees for a type
    return scope instanceof TypeExpr type
        ? simpleName(type.getType()).map(n -> named(n, typesByName)).orElse(Call.UNKNOWN)
        : Call.UNKNOWN;
  }

  private static String named(String name, Map<String, String> typesByName) {
    String type = typesByName.get(name);
    if (type != null) {
      return type;
    }
    return Character.isUpperCase(name.charAt(0)) ? name : Call.UNKNOWN;
  }
}
