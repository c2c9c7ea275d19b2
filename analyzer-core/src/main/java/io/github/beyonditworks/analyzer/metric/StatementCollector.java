package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import io.github.beyonditworks.analyzer.model.StatementHashes.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the hashes of the statements in the longer members of a file. */
final class StatementCollector {

  /** Shorter members hold nothing that is worth a method of its own. */
  private static final int MIN_STATEMENTS = 3;

  private static final int MIN_WEIGHT = 20;

  /** Methods that are alike because of what they are, and that tools write. */
  private static final Set<String> ALIKE_BY_NATURE = Set.of("equals", "hashCode", "canEqual");

  private StatementCollector() {}

  static StatementHashes of(MeasuredFile file) {
    StatementHashes.Builder statements = new StatementHashes.Builder();
    StatementScan scan = new StatementScan(file.parsed(), statements);
    List<Member> members = new ArrayList<>();
    for (MeasuredMember member : file.members()) {
      if (isGenerated(member)) {
        continue;
      }
      TokenRange tokens = tokens(member.node());
      if (tokens == null) {
        continue;
      }
      int first = statements.size();
      int weight = scan.read(tokens);
      int count = statements.size() - first;
      if (count < MIN_STATEMENTS || weight < MIN_WEIGHT) {
        statements.cut(first);
      } else {
        members.add(new Member(member.name(), count));
      }
    }
    return statements.of(members);
  }

  private static TokenRange tokens(BodyDeclaration<?> member) {
    Node body = member;
    if (member instanceof MethodDeclaration method) {
      body =
          ALIKE_BY_NATURE.contains(method.getNameAsString()) ? null : method.getBody().orElse(null);
    } else if (member instanceof ConstructorDeclaration constructor) {
      body = constructor.getBody();
    } else if (member instanceof CompactConstructorDeclaration constructor) {
      body = constructor.getBody();
    } else if (member instanceof InitializerDeclaration initializer) {
      body = initializer.getBody();
    }
    return body == null ? null : body.getTokenRange().orElse(null);
  }

  private static boolean isGenerated(MeasuredMember member) {
    return isGenerated(member.node()) || isGenerated(member.declaringType());
  }

  private static boolean isGenerated(NodeWithAnnotations<?> declaration) {
    for (AnnotationExpr annotation : declaration.getAnnotations()) {
      if (annotation.getName().getIdentifier().equals("Generated")) {
        return true;
      }
    }
    return false;
  }
}
