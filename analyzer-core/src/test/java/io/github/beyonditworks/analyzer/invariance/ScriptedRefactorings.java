package io.github.beyonditworks.analyzer.invariance;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Refactorings made by program. Most are made backwards: kept code is taken as what came out, and
 * what it could have been made of is written from it. Both sides are printed anew, so that they
 * differ in nothing else.
 */
final class ScriptedRefactorings {

  private static final int MOST_OF_A_KIND = 9;
  private static final int LONG_NAME = 5;
  private static final int OFTEN = 3;
  private static final int LONG_REST = 3;

  private final Map<String, RecordDeclaration> records = new LinkedHashMap<>();
  private final Map<String, String> pathOfRecord = new LinkedHashMap<>();
  private final Code code;
  private final List<Refactoring> made = new ArrayList<>();

  private ScriptedRefactorings(Code code) {
    this.code = code;
  }

  /** At most nine of each kind, at most one a file and kind, in the order of paths. */
  static List<Refactoring> in(Code code) {
    ScriptedRefactorings all = new ScriptedRefactorings(code);
    all.readRecords();
    all.make("extract method", ScriptedRefactorings::takeBackExtraction);
    all.make("rename", ScriptedRefactorings::takeBackNames);
    all.make("guard clauses", ScriptedRefactorings::takeBackGuards);
    all.make("inline variable", ScriptedRefactorings::takeBackInlining);
    all.make("introduce parameter object", all::takeBackParameterObject);
    all.moveMethods();
    all.splitClasses();
    return all.made;
  }

  /** Writes the worse side of a class; the member it was done to, or null where it cannot be. */
  private interface Backwards {
    String change(ClassOrInterfaceDeclaration type);
  }

  private void make(String kind, Backwards backwards) {
    int count = 0;
    for (Map.Entry<String, String> file : code.files().entrySet()) {
      CompilationUnit tree = Tokens.parse(file.getValue());
      ClassOrInterfaceDeclaration type = onlyClass(tree);
      if (count == MOST_OF_A_KIND || type == null) {
        continue;
      }
      String after = tree.toString();
      String member = backwards.change(type);
      if (member != null) {
        count++;
        String where = type.getNameAsString() + "." + member;
        Code before = Code.of(file.getKey(), tree.toString());
        made.add(new Refactoring(kind, where, before, Code.of(file.getKey(), after)));
      }
    }
  }

  private static ClassOrInterfaceDeclaration onlyClass(CompilationUnit tree) {
    return tree.getTypes().size() == 1
            && tree.getType(0) instanceof ClassOrInterfaceDeclaration type
            && !type.isInterface()
        ? type
        : null;
  }

  private void readRecords() {
    for (Map.Entry<String, String> file : code.files().entrySet()) {
      CompilationUnit tree = Tokens.parse(file.getValue());
      if (tree.getTypes().size() == 1 && tree.getType(0) instanceof RecordDeclaration type) {
        records.put(type.getNameAsString(), type);
        pathOfRecord.put(type.getNameAsString(), file.getKey());
      }
    }
  }

  /** Puts the body of a private method where it is called, if that is once and as a statement. */
  private static String takeBackExtraction(ClassOrInterfaceDeclaration type) {
    for (MethodDeclaration method : type.getMethods()) {
      List<MethodCallExpr> calls = callsOf(type, method.getNameAsString());
      if (method.isPrivate()
          && method.getType().isVoidType()
          && method.getBody().isPresent()
          && method.getBody().get().getStatements().size() >= LONG_REST
          && method.findAll(ReturnStmt.class).isEmpty()
          && calls.size() == 1
          && namesakes(type, method) == 1
          && putBack(method, calls.get(0))) {
        method.remove();
        return method.getNameAsString();
      }
    }
    return null;
  }

  private static boolean putBack(MethodDeclaration method, MethodCallExpr call) {
    if (!(call.getParentNode().orElseThrow() instanceof ExpressionStmt statement)
        || !(statement.getParentNode().orElseThrow() instanceof BlockStmt block)
        || !call.getArguments().stream().allMatch(Expression::isNameExpr)) {
      return false;
    }
    MethodDeclaration caller = Ancestors.nearest(call, MethodDeclaration.class).orElse(null);
    if (caller == null || caller == method) {
      return false;
    }
    Set<String> taken = namesIn(caller);
    Set<String> own = new HashSet<>();
    method.findAll(VariableDeclarator.class).forEach(v -> own.add(v.getNameAsString()));
    own.retainAll(taken);
    if (!own.isEmpty()) {
      return false;
    }
    BlockStmt body = method.getBody().orElseThrow().clone();
    for (int i = 0; i < method.getParameters().size(); i++) {
      rename(body, method.getParameter(i).getNameAsString(), call.getArgument(i).toString());
    }
    int at = block.getStatements().indexOf(statement);
    block.getStatements().remove(at);
    block.getStatements().addAll(at, body.getStatements());
    return true;
  }

  /** Gives the variables and parameters of a method one letter each. */
  private static String takeBackNames(ClassOrInterfaceDeclaration type) {
    for (MethodDeclaration method : type.getMethods()) {
      List<String> names = new ArrayList<>();
      method.getParameters().forEach(p -> names.add(p.getNameAsString()));
      method.findAll(VariableDeclarator.class).forEach(v -> names.add(v.getNameAsString()));
      names.removeIf(n -> n.length() < LONG_NAME || uses(method, n) < OFTEN);
      if (names.size() >= 2 && new HashSet<>(names).size() == names.size()) {
        char letter = 'a';
        for (String name : names) {
          rename(method, name, String.valueOf(letter++));
        }
        return method.getNameAsString();
      }
    }
    return null;
  }

  /** Puts what follows a guard into a branch. */
  private static String takeBackGuards(ClassOrInterfaceDeclaration type) {
    for (MethodDeclaration method : type.getMethods()) {
      NodeList<Statement> statements =
          method.getBody().map(BlockStmt::getStatements).orElse(new NodeList<>());
      for (int i = 0; i + LONG_REST < statements.size(); i++) {
        if (statements.get(i) instanceof IfStmt guard && isGuard(guard)) {
          NodeList<Statement> rest = new NodeList<>();
          while (statements.size() > i + 1) {
            rest.add(statements.remove(i + 1));
          }
          Statement early = onlyStatement(guard.getThenStmt());
          guard.setCondition(not(guard.getCondition()));
          guard.setThenStmt(new BlockStmt(rest));
          if (early instanceof ReturnStmt end && end.getExpression().isPresent()) {
            statements.add(early.clone());
          }
          return method.getNameAsString();
        }
      }
    }
    return null;
  }

  private static boolean isGuard(IfStmt branch) {
    return branch.getElseStmt().isEmpty()
        && onlyStatement(branch.getThenStmt()) instanceof ReturnStmt;
  }

  private static Statement onlyStatement(Statement statement) {
    return statement instanceof BlockStmt block && block.getStatements().size() == 1
        ? block.getStatement(0)
        : null;
  }

  private static Expression not(Expression condition) {
    return condition instanceof UnaryExpr sign
            && sign.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
        ? sign.getExpression().clone()
        : new UnaryExpr(new EnclosedExpr(condition.clone()), UnaryExpr.Operator.LOGICAL_COMPLEMENT);
  }

  /** Gives what two methods return a variable that is used once. */
  private static String takeBackInlining(ClassOrInterfaceDeclaration type) {
    int changed = 0;
    String last = null;
    for (MethodDeclaration method : type.getMethods()) {
      for (ReturnStmt end : method.findAll(ReturnStmt.class)) {
        Expression value = end.getExpression().orElse(null);
        if (value instanceof MethodCallExpr
            && Ancestors.nearest(end, BodyDeclaration.class).orElse(null) == method
            && end.getParentNode().orElse(null) instanceof BlockStmt block
            && !(block.getParentNode().orElse(null) instanceof Expression)
            && !namesIn(method).contains("temp")
            && changed < 2) {
          int at = block.getStatements().indexOf(end);
          VariableDeclarator variable =
              new VariableDeclarator(method.getType().clone(), "temp", value.clone());
          block.addStatement(at, new ExpressionStmt(new VariableDeclarationExpr(variable)));
          end.setExpression(new NameExpr("temp"));
          changed++;
          last = method.getNameAsString();
        }
      }
    }
    return changed == 2 ? last : null;
  }

  /** Hands in the components of a record one by one. */
  private String takeBackParameterObject(ClassOrInterfaceDeclaration type) {
    for (MethodDeclaration method : type.getMethods()) {
      for (Parameter parameter : method.getParameters()) {
        RecordDeclaration record = records.get(parameter.getTypeAsString());
        if (record != null
            && record.getParameters().size() > 2
            && onlyComponentsAreUsed(method, parameter.getNameAsString(), record)) {
          spread(method, parameter, record);
          return method.getNameAsString();
        }
      }
    }
    return null;
  }

  private static boolean onlyComponentsAreUsed(
      MethodDeclaration method, String name, RecordDeclaration record) {
    List<NameExpr> uses = method.findAll(NameExpr.class, n -> n.getNameAsString().equals(name));
    Set<String> components = new HashSet<>();
    record.getParameters().forEach(p -> components.add(p.getNameAsString()));
    Set<String> taken = namesIn(method);
    taken.retainAll(components);
    return uses.size() > 1
        && taken.isEmpty()
        && uses.stream()
            .allMatch(
                n ->
                    n.getParentNode().orElse(null) instanceof MethodCallExpr call
                        && call.getScope().orElse(null) == n
                        && call.getArguments().isEmpty()
                        && components.contains(call.getNameAsString()));
  }

  private static void spread(
      MethodDeclaration method, Parameter parameter, RecordDeclaration record) {
    String name = parameter.getNameAsString();
    for (NameExpr use : method.findAll(NameExpr.class, n -> n.getNameAsString().equals(name))) {
      MethodCallExpr call = (MethodCallExpr) use.getParentNode().orElseThrow();
      call.replace(new NameExpr(call.getNameAsString()));
    }
    int at = method.getParameters().indexOf(parameter);
    method.getParameters().remove(at);
    for (Parameter component : record.getParameters()) {
      method.getParameters().add(at++, component.clone());
    }
  }

  /** Moves a private static method to the record that it asks for all it needs. */
  private void moveMethods() {
    int count = 0;
    for (Map.Entry<String, String> file : code.files().entrySet()) {
      CompilationUnit tree = Tokens.parse(file.getValue());
      ClassOrInterfaceDeclaration type = onlyClass(tree);
      MethodDeclaration envious = type == null ? null : envious(type);
      if (envious != null && count < MOST_OF_A_KIND) {
        count++;
        made.add(moved(file.getKey(), tree, type, envious));
      }
    }
  }

  private MethodDeclaration envious(ClassOrInterfaceDeclaration type) {
    for (MethodDeclaration method : type.getMethods()) {
      if (method.isPrivate() && method.isStatic() && !method.getParameters().isEmpty()) {
        Parameter first = method.getParameter(0);
        RecordDeclaration record = records.get(first.getTypeAsString());
        boolean asks =
            record != null && onlyComponentsAreUsed(method, first.getNameAsString(), record);
        boolean alone =
            method.findAll(MethodCallExpr.class).stream().noneMatch(c -> c.getScope().isEmpty())
                && namesakes(type, method) == 1
                && callsOf(type, method.getNameAsString()).size() > 0;
        if (asks && alone) {
          return method;
        }
      }
    }
    return null;
  }

  private Refactoring moved(
      String path,
      CompilationUnit tree,
      ClassOrInterfaceDeclaration type,
      MethodDeclaration method) {
    Parameter subject = method.getParameter(0);
    String recordName = subject.getTypeAsString();
    CompilationUnit home = Tokens.parse(code.files().get(pathOfRecord.get(recordName)));
    Map<String, String> before = new TreeMap<>();
    before.put(path, tree.toString());
    before.put(pathOfRecord.get(recordName), home.toString());
    MethodDeclaration there = method.clone();
    String name = subject.getNameAsString();
    for (NameExpr use : there.findAll(NameExpr.class, n -> n.getNameAsString().equals(name))) {
      MethodCallExpr call = (MethodCallExpr) use.getParentNode().orElseThrow();
      call.replace(new NameExpr(call.getNameAsString()));
    }
    there.getParameters().remove(0);
    there.setModifiers();
    home.getType(0).addMember(there);
    for (MethodCallExpr call : callsOf(type, method.getNameAsString())) {
      Expression argument = call.getArguments().remove(0);
      call.setScope(argument.isNameExpr() ? argument : new EnclosedExpr(argument));
    }
    method.remove();
    Map<String, String> after = new TreeMap<>();
    after.put(path, tree.toString());
    after.put(pathOfRecord.get(recordName), home.toString());
    return new Refactoring(
        "move method",
        type.getNameAsString() + "." + method.getNameAsString(),
        new Code(new TreeMap<>(before)),
        new Code(new TreeMap<>(after)));
  }

  /** Takes two classes of a package as the parts of one that had both their jobs. */
  private void splitClasses() {
    String lastPath = "";
    CompilationUnit last = null;
    int count = 0;
    for (Map.Entry<String, String> file : code.files().entrySet()) {
      CompilationUnit tree = Tokens.parse(file.getValue());
      if (onlyClass(tree) == null || count == MOST_OF_A_KIND) {
        continue;
      }
      if (last != null && folder(lastPath).equals(folder(file.getKey())) && areApart(last, tree)) {
        count++;
        made.add(split(lastPath, last, file.getKey(), tree));
        last = null;
      } else {
        last = tree;
        lastPath = file.getKey();
      }
    }
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static boolean areApart(CompilationUnit one, CompilationUnit other) {
    Set<String> names = memberNames(one);
    names.retainAll(memberNames(other));
    ClassOrInterfaceDeclaration first = onlyClass(one);
    ClassOrInterfaceDeclaration second = onlyClass(other);
    return names.isEmpty()
        && first.getExtendedTypes().isEmpty()
        && second.getExtendedTypes().isEmpty()
        && first.getConstructors().isEmpty() == second.getConstructors().isEmpty()
        && first.getMethods().size() > 2
        && second.getMethods().size() > 2;
  }

  private static Set<String> memberNames(CompilationUnit tree) {
    Set<String> names = new HashSet<>();
    ClassOrInterfaceDeclaration type = onlyClass(tree);
    type.getMethods().forEach(m -> names.add(m.getNameAsString()));
    type.getFields().forEach(f -> f.getVariables().forEach(v -> names.add(v.getNameAsString())));
    return names;
  }

  private static Refactoring split(
      String path, CompilationUnit one, String otherPath, CompilationUnit other) {
    Code after = new Code(new TreeMap<>(Map.of(path, one.toString(), otherPath, other.toString())));
    CompilationUnit whole = one.clone();
    ClassOrInterfaceDeclaration type = onlyClass(whole);
    other.getImports().forEach(i -> whole.addImport(i.clone()));
    ClassOrInterfaceDeclaration second = onlyClass(other);
    for (BodyDeclaration<?> member : second.getMembers()) {
      if (!member.isConstructorDeclaration()) {
        type.addMember(member.clone());
      }
    }
    return new Refactoring(
        "split class",
        type.getNameAsString() + " " + second.getNameAsString(),
        Code.of(path, whole.toString()),
        after);
  }

  private static List<MethodCallExpr> callsOf(Node type, String name) {
    return type.findAll(
        MethodCallExpr.class,
        c ->
            c.getNameAsString().equals(name)
                && (c.getScope().isEmpty() || c.getScope().get() instanceof ThisExpr));
  }

  private static long namesakes(ClassOrInterfaceDeclaration type, MethodDeclaration method) {
    return type.getMethodsByName(method.getNameAsString()).size();
  }

  private static Set<String> namesIn(Node node) {
    Set<String> names = new HashSet<>();
    node.findAll(SimpleName.class).stream()
        .filter(n -> !(n.getParentNode().orElse(null) instanceof MethodCallExpr))
        .forEach(n -> names.add(n.getIdentifier()));
    return names;
  }

  private static long uses(Node node, String name) {
    return node.findAll(NameExpr.class).stream()
        .filter(n -> n.getNameAsString().equals(name))
        .count();
  }

  /** Gives a variable another name; what is asked of others keeps its own. */
  private static void rename(Node node, String from, String to) {
    for (SimpleName name : node.findAll(SimpleName.class)) {
      Node parent = name.getParentNode().orElse(null);
      boolean ofOther =
          parent instanceof MethodCallExpr
              || parent instanceof FieldAccessExpr
              || parent instanceof MethodDeclaration;
      if (!ofOther && name.getIdentifier().equals(from)) {
        name.setIdentifier(to);
      }
    }
  }
}
