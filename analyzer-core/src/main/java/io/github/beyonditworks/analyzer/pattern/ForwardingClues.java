package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import java.util.HashSet;
import java.util.Set;

/** Who hands work on to whom: adapters, decorators, proxies, facades. */
final class ForwardingClues {

  private static final int SEVERAL = 4;

  private final TypeShape shape;
  private final FileBodies bodies;
  private final Clues clues;

  private ForwardingClues(TypeShape shape, FileBodies bodies, Clues clues) {
    this.shape = shape;
    this.bodies = bodies;
    this.clues = clues;
  }

  static void add(TypeShape shape, FileBodies bodies, Clues clues) {
    ForwardingClues forwarding = new ForwardingClues(shape, bodies, clues);
    forwarding.addHeld();
    forwarding.addForwarding();
    forwarding.addCalls();
  }

  private void addHeld() {
    Set<String> held = new HashSet<>();
    int collaborators = 0;
    for (Type type : shape.fields.values()) {
      String name = TypeShape.simpleName(type);
      clues.note("holds-supertype", shape.superNames.contains(name));
      if (TypeShape.isCollaborator(type)) {
        collaborators++;
        held.add(name);
      }
    }
    clues.note("invocation-handler", shape.superNames.contains("InvocationHandler"));
    clues.note("holds-one", collaborators == 1);
    clues.note("holds-several", collaborators >= SEVERAL);
    clues.note("holds-one-and-implements", collaborators == 1 && !shape.superTypes.isEmpty());
    for (ConstructorDeclaration constructor : shape.constructors) {
      Set<String> taken = new HashSet<>();
      for (Parameter parameter : constructor.getParameters()) {
        String type = TypeShape.simpleName(parameter.getType());
        clues.note("takes-supertype", shape.superNames.contains(type));
        clues.note("takes-held", held.contains(type));
        if (TypeShape.isCollaborator(parameter.getType())) {
          taken.add(parameter.getNameAsString());
        }
      }
      clues.note("hands-up", handsUp(constructor, taken));
    }
  }

  private static boolean handsUp(ConstructorDeclaration constructor, Set<String> taken) {
    for (Statement statement : constructor.getBody().getStatements()) {
      if (statement instanceof ExplicitConstructorInvocationStmt call && !call.isThis()) {
        for (Expression argument : call.getArguments()) {
          if (argument instanceof NameExpr name && taken.contains(name.getNameAsString())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void addForwarding() {
    int same = 0;
    int throughGetter = 0;
    Set<String> receivers = new HashSet<>();
    for (MethodDeclaration method : shape.methods) {
      MethodCallExpr call = TypeShape.forwarded(method);
      if (call == null) {
        continue;
      }
      String receiver = heldReceiver(call);
      if (!receiver.isEmpty()) {
        receivers.add(receiver);
        boolean sameName = call.getNameAsString().equals(method.getNameAsString());
        same += sameName ? 1 : 0;
        clues.note("forwards-other", !sameName);
      } else if (call.getScope().orElse(null) instanceof MethodCallExpr) {
        throughGetter++;
      }
    }
    clues.noteMost("forwards-same", "forwards-same-mostly", same, shape.methods.size());
    clues.note("forwards-to-several", receivers.size() > 1);
    clues.note("forwards-through-getter", throughGetter > 1);
  }

  private void addCalls() {
    int calling = 0;
    for (MethodDeclaration method : shape.methods) {
      boolean forwards = TypeShape.forwarded(method) != null;
      for (MethodCallExpr call : bodies.calls(method)) {
        if (!heldReceiver(call).isEmpty()) {
          calling++;
          clues.note(
              "wraps-same", !forwards && call.getNameAsString().equals(method.getNameAsString()));
          break;
        }
      }
      clues.note(
          "lazy-target",
          !method.isStatic() && TypeShape.fillsWhenAsked(method, shape.fields.keySet()));
    }
    clues.note("calls-held", calling > 0);
    clues.note("calls-held-mostly", calling * 2 > shape.methods.size());
  }

  /** The field with a collaborator on which a call is made; empty for other calls. */
  private String heldReceiver(MethodCallExpr call) {
    String receiver = shape.receiver(call);
    return !receiver.isEmpty() && TypeShape.isCollaborator(shape.fields.get(receiver))
        ? receiver
        : "";
  }
}
