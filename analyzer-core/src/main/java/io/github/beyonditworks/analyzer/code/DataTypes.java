package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.TypeLinks.Reference;
import io.github.beyonditworks.analyzer.model.TypeLinks.Shape;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells types that carry data for others by design: messages, entities, configuration, builders.
 */
public final class DataTypes {

  private static final Pattern CARRIER =
      Pattern.compile(
          "\\w*(?:D[Tt][Oo]|V[Oo]|P[Oo]|B[Oo]|Entity|Request|Response|Event|Message|Form|Payload|Params?|Args|Options|Config"
              + "|Configuration|Settings|Properties|Props|Info|Model|Bean|Command|Query|Record|Row|Spec|Status|State|Builder)");

  private static final Set<String> CARRIER_ANNOTATIONS =
      Set.of(
          "Entity",
          "Embeddable",
          "MappedSuperclass",
          "Document",
          "Table",
          "Data",
          "Value",
          "Getter",
          "Setter",
          "Builder",
          "XmlRootElement",
          "XmlType",
          "XmlAccessorType",
          "JsonInclude",
          "JsonIgnoreProperties",
          "JsonPropertyOrder",
          "JsonTypeInfo",
          "ConfigurationProperties",
          "ConfigMapping",
          "RegisterForReflection",
          "Schema",
          "GVK");

  /** Those of them that Lombok brings, under names that others use as well. */
  private static final Set<String> LOMBOK = Set.of("Data", "Value", "Getter", "Setter", "Builder");

  /** Annotations that only carriers have, on the type or on its fields. */
  private static final Set<String> OF_CARRIERS_ONLY =
      Set.of(
          "Entity",
          "Embeddable",
          "MappedSuperclass",
          "ConfigurationProperties",
          "ConfigMapping",
          "XmlRootElement",
          "JsonIgnoreProperties",
          "GVK");

  private DataTypes() {}

  /** Whether a type of the project carries data, by its kind, its name or its annotations. */
  public static boolean isCarrier(ProjectType type) {
    if (type.links().shape() == Shape.RECORD || isNamedAsCarrier(type.simpleName())) {
      return true;
    }
    List<String> imports = type.file().links().imports();
    for (Reference reference : type.links().references()) {
      String name = reference.type();
      if (OF_CARRIERS_ONLY.contains(name)
          || (LOMBOK.contains(name)
              && (imports.contains("lombok." + name) || imports.contains("lombok.*")))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a type's name says that it carries data. */
  public static boolean isNamedAsCarrier(String simpleName) {
    return CARRIER.matcher(simpleName).matches();
  }

  /** Whether a type's name or annotations say that it carries data. */
  public static boolean isCarrier(TypeDeclaration<?> type) {
    if (isNamedAsCarrier(type.getNameAsString())) {
      return true;
    }
    for (AnnotationExpr annotation : type.getAnnotations()) {
      if (CARRIER_ANNOTATIONS.contains(annotation.getName().getIdentifier())) {
        return true;
      }
    }
    return false;
  }
}
