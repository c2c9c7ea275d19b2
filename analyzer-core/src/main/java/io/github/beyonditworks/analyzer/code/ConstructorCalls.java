package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithArguments;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.ParsedFile;

/** Whether code of a file may call a constructor, judged by names and numbers of arguments. */
public final class ConstructorCalls {

  private final ConstructorDeclaration constructor;
  private final String type;

  private ConstructorCalls(ConstructorDeclaration constructor) {
    this.constructor = constructor;
    this.type = constructor.getNameAsString();
  }

  public static boolean mayReach(ParsedFile file, ConstructorDeclaration constructor) {
    ConstructorCalls calls = new ConstructorCalls(constructor);
    return file.all(ObjectCreationExpr.class).stream().anyMatch(calls::isCreation)
        || file.all(ExplicitConstructorInvocationStmt.class).stream().anyMatch(calls::isDelegation)
        || file.all(MethodReferenceExpr.class).stream().anyMatch(calls::isReference)
        || file.all(EnumConstantDeclaration.class).stream().anyMatch(calls::isConstant);
  }

  private boolean isCreation(ObjectCreationExpr creation) {
    return creation.getType().getNameAsString().equals(type) && fits(creation);
  }

  private boolean isDelegation(ExplicitConstructorInvocationStmt call) {
    return fits(call)
        && Ancestors.nearest(call, TypeDeclaration.class)
            .filter(
                around ->
                    call.isThis() ? around.getNameAsString().equals(type) : extendsType(around))
            .isPresent();
  }

  private boolean extendsType(TypeDeclaration<?> other) {
    return other instanceof ClassOrInterfaceDeclaration declaration
        && declaration.getExtendedTypes().stream().anyMatch(t -> t.getNameAsString().equals(type));
  }

  private boolean isReference(MethodReferenceExpr reference) {
    return reference.getIdentifier().equals("new")
        && reference.getScope() instanceof TypeExpr scope
        && scope.getType() instanceof ClassOrInterfaceType named
        && named.getNameAsString().equals(type);
  }

  private boolean isConstant(EnumConstantDeclaration constant) {
    return constant.getParentNode().orElse(null) == constructor.getParentNode().orElse(constructor)
        && fits(constant);
  }

  private boolean fits(NodeWithArguments<?> call) {
    int parameters = constructor.getParameters().size();
    boolean variable = constructor.getParameter(parameters - 1).isVarArgs();
    int arguments = call.getArguments().size();
    return (variable ? arguments >= parameters - 1 : arguments == parameters)
        && !Ancestors.isInside((Node) call, constructor);
  }
}
