package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.beyonditworks.analyzer.code.DocumentedDeclaration;
import io.github.beyonditworks.analyzer.code.LinkTarget;
import io.github.beyonditworks.analyzer.code.LocalTypes;
import io.github.beyonditworks.analyzer.code.NamedCode;
import io.github.beyonditworks.analyzer.model.DocLink;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.source.DocComment.Reference;
import java.util.ArrayList;
import java.util.List;

/** Collects the links in documentation that the file itself does not satisfy. */
final class DocLinks {

  private DocLinks() {}

  /** The links of a file's documentation; those that lead to the file itself are left out. */
  static List<DocLink> of(MeasuredFile file) {
    List<DocLink> links = new ArrayList<>();
    if (file.parsed().kind() != SourceKind.MAIN) {
      return links;
    }
    LocalTypes types = new LocalTypes(file.parsed());
    for (DocumentedDeclaration documented : DocumentedDeclaration.in(file.parsed())) {
      for (Reference reference : documented.doc().references()) {
        add(reference, documented.node(), types, file, links);
      }
      for (Reference name : documented.doc().names()) {
        addName(name, documented, types, file, links);
      }
    }
    return links;
  }

  private static void add(
      Reference reference,
      BodyDeclaration<?> node,
      LocalTypes types,
      MeasuredFile file,
      List<DocLink> into) {
    String target = reference.target();
    String problem = LinkTarget.lookUp(target, node, types);
    if (problem.equals(LinkTarget.FOUND) || (problem.isEmpty() && !isForProject(target))) {
      return;
    }
    add(DocLink.Kind.LINK, target, problem, new At(node, reference, file), into);
  }

  private static void addName(
      Reference name,
      DocumentedDeclaration documented,
      LocalTypes types,
      MeasuredFile file,
      List<DocLink> into) {
    BodyDeclaration<?> node = documented.node();
    String target = NamedCode.target(name.target());
    if (target.isEmpty()) {
      return;
    }
    boolean qualified = target.indexOf('.') >= 0 || target.indexOf('#') >= 0;
    String problem =
        qualified
            ? LinkTarget.lookUp(target, node, types)
            : NamedCode.problemOf(name.target(), node, file.parsed());
    if (!problem.equals(LinkTarget.FOUND)
        && (!problem.isEmpty() || isForProject(target) || NamedCode.isLongType(target))
        && !NamedCode.isElsewhere(name.target(), documented.doc())) {
      add(DocLink.Kind.NAME, target, problem, new At(node, name, file), into);
    }
  }

  /** Where a name stands. */
  private record At(BodyDeclaration<?> node, Reference reference, MeasuredFile file) {}

  private static void add(
      DocLink.Kind kind, String target, String problem, At at, List<DocLink> into) {
    at.file
        .elementAround(at.node)
        .ifPresent(
            element ->
                into.add(
                    new DocLink(
                        kind,
                        target,
                        typeAround(at.node),
                        problem,
                        element,
                        at.reference.place())));
  }

  /** Members, and types with their packages; simple names of types could be of any library. */
  private static boolean isForProject(String target) {
    boolean platform = target.startsWith("java.") || target.startsWith("javax.");
    return !platform
        && (target.indexOf('#') >= 0
            || (target.indexOf('.') > 0 && Character.isLowerCase(target.charAt(0))));
  }

  private static String typeAround(BodyDeclaration<?> node) {
    if (node instanceof TypeDeclaration<?> type) {
      return LinkCollector.nameInPackage(type);
    }
    List<TypeDeclaration<?>> around = LocalTypes.around(node);
    return around.isEmpty() ? "" : LinkCollector.nameInPackage(around.get(0));
  }
}
