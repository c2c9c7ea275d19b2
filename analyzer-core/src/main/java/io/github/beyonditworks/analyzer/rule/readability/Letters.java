package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import io.github.beyonditworks.analyzer.code.NamedVariable;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The variables of one letter of a file, and which of them readers have to keep apart. */
final class Letters {

  private final List<NamedVariable> variables = new ArrayList<>();
  private final IdentityHashMap<Node, Set<String>> namesOfMember = new IdentityHashMap<>();

  void add(NamedVariable variable) {
    variables.add(variable);
    namesOfMember.computeIfAbsent(memberOf(variable), m -> new HashSet<>()).add(variable.name());
  }

  List<NamedVariable> variables() {
    return variables;
  }

  /** How many letters the method or constructor around a variable uses, its own included. */
  int together(NamedVariable variable) {
    return namesOfMember.get(memberOf(variable)).size();
  }

  /** A field stands alone: it is not read with the others in one go. */
  private static Node memberOf(NamedVariable variable) {
    return Ancestors.nearest(variable.declaration(), CallableDeclaration.class)
        .map(c -> (Node) c)
        .orElse(variable.declaration());
  }
}
