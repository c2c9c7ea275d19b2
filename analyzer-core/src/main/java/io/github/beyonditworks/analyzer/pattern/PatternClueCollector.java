package io.github.beyonditworks.analyzer.pattern;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.PatternFacts;
import io.github.beyonditworks.analyzer.model.PatternFacts.Part;
import io.github.beyonditworks.analyzer.model.PatternFacts.Role;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.List;

/** Notices what the types of a file tell of the roles that they may play in design patterns. */
public final class PatternClueCollector {

  private final ParsedFile file;
  private final FileBodies bodies;

  private PatternClueCollector(ParsedFile file) {
    this.file = file;
    this.bodies = new FileBodies(file);
  }

  /** What the types of a file tell, those within methods left out. */
  public static List<PatternFacts> of(MeasuredFile file) {
    PatternClueCollector collector = new PatternClueCollector(file.parsed());
    List<PatternFacts> facts = new ArrayList<>();
    for (TypeDeclaration<?> type : file.parsed().tree().getTypes()) {
      collector.collect(type, "", facts);
    }
    return facts;
  }

  private void collect(TypeDeclaration<?> type, String outer, List<PatternFacts> into) {
    if (type.isAnnotationDeclaration()) {
      return;
    }
    String name = outer + type.getNameAsString();
    TypeShape shape = new TypeShape(type);
    List<Part> parts = PatternParts.of(shape, bodies);
    if (into.isEmpty()) {
      parts.addAll(anonymous());
    }
    into.add(new PatternFacts(name, file.place(type.getName()), clues(shape), parts));
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> nested) {
        collect(nested, name + ".", into);
      }
    }
  }

  /** The types of which the file makes anonymous subclasses; its first type keeps them. */
  private List<Part> anonymous() {
    List<Part> parts = new ArrayList<>();
    for (ObjectCreationExpr creation : file.all(ObjectCreationExpr.class)) {
      if (creation.getAnonymousClassBody().isPresent()) {
        parts.add(new Part(Role.ANONYMOUS, creation.getType().getNameWithScope(), 1));
      }
    }
    return parts;
  }

  private List<String> clues(TypeShape shape) {
    Clues clues = new Clues();
    addWords(shape, new WordClues(clues.ids()));
    TellingNames.add(shape, clues);
    ShapeClues.add(shape, bodies, clues);
    SingletonClues.add(shape, clues);
    CreationClues.add(shape, bodies, clues);
    ForwardingClues.add(shape, bodies, clues);
    VisitorClues.add(shape, bodies, clues);
    ObserverClues.add(shape, bodies, clues);
    StateClues.add(shape, bodies, clues);
    return List.copyOf(clues.ids());
  }

  private void addWords(TypeShape shape, WordClues words) {
    words.add("name:", shape.name);
    for (ClassOrInterfaceType type : shape.superTypes) {
      words.add("kin:", type.getNameAsString());
    }
    for (MethodDeclaration method : shape.methods) {
      words.add("result:", TypeShape.simpleName(method.getType()));
      addParameters(method.getParameters(), words);
    }
    for (ConstructorDeclaration constructor : shape.constructors) {
      addParameters(constructor.getParameters(), words);
    }
    for (String field : shape.fields.keySet()) {
      words.add("variable:", field);
    }
    words.add("package:", file.packageName());
    for (ImportDeclaration imported : file.tree().getImports()) {
      words.add("import:", imported.getName().getIdentifier());
      imported.getName().getQualifier().ifPresent(q -> words.add("import-package:", q.asString()));
    }
    file.doc(shape.declaration).ifPresent(d -> words.add("doc:", d.description()));
  }

  private static void addParameters(List<Parameter> parameters, WordClues words) {
    for (Parameter parameter : parameters) {
      words.add("variable:", parameter.getNameAsString());
    }
  }
}
