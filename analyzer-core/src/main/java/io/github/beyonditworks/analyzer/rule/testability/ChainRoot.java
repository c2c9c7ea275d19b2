package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.github.beyonditworks.analyzer.code.DataTypes;
import io.github.beyonditworks.analyzer.code.NestedName;
import io.github.beyonditworks.analyzer.code.VariableTypes;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The object that a chain of getters begins with, and whether it could be given a method that
 * answers in place of the chain.
 *
 * @param around the type whose code asks, by its name within the package
 * @param type its type as written; {@link VariableTypes#UNWRITTEN} where none is, empty where the
 *     file does not declare the variable
 * @param imported the package that the type is imported from, {@link #PLATFORM} where a star import
 *     may bring it; empty where it needs no import
 * @param getter the first getter
 * @param walksData whether all that is asked of what stands behind are its values
 */
record ChainRoot(String around, String type, String imported, String getter, boolean walksData) {

  private static final String PLATFORM = "java.*";

  /** Types that are there to hand out what stands behind them. */
  private static final Pattern HANDS_OUT =
      Pattern.compile(
          "\\w*(?:Context|Holder|Provider|Registry|Environment|Session|Factory|Facade|Preferences|Binding)");

  /** Parts of data, by the names of their getters. */
  private static final Pattern DATA_PART =
      Pattern.compile(
          "\\w*(?:Spec|Status|State|Info|Metadata|Meta|Headers?|Record|Row|D[Tt][Oo]|Entity)");

  /**
   * The root of a chain; empty where it is none of the project's own, as far as its file tells, or
   * has no behaviour that could answer.
   *
   * @param first its first call
   * @param walksData whether all that is asked of what stands behind are its values
   */
  static Optional<ChainRoot> of(MethodCallExpr first, boolean walksData, MeasuredFile file) {
    Expression variable = first.getScope().orElseThrow();
    String type = VariableTypes.of(file.parsed()).typeOf(variable);
    TypeNames names = TypeNames.of(file.parsed());
    String outer = outermost(type);
    ChainRoot root =
        new ChainRoot(
            Ancestors.nearest(first, TypeDeclaration.class).map(NestedName::of).orElse(""),
            type,
            names.mayBePlatform(outer) ? PLATFORM : names.importedFrom(outer),
            first.getNameAsString(),
            walksData);
    return root.mayAnswer(variable, names) ? Optional.of(root) : Optional.empty();
  }

  private static String outermost(String type) {
    int dot = type.indexOf('.');
    return dot < 0 ? type : type.substring(0, dot);
  }

  /** What {@link #words} kept. */
  static ChainRoot of(List<String> words) {
    return new ChainRoot(
        words.get(0), words.get(1), words.get(2), words.get(3), words.get(4).isEmpty());
  }

  /** All of it, as words to keep. */
  List<String> words() {
    return List.of(around, type, imported, getter, walksData ? "" : "works");
  }

  boolean isOfUnwrittenType() {
    return type.equals(VariableTypes.UNWRITTEN);
  }

  private boolean mayAnswer(Expression variable, TypeNames names) {
    if (type.isEmpty() || walksPartOfData()) {
      return false;
    }
    if (isOfUnwrittenType()) {
      return !DataTypes.isNamedAsCarrier(capitalised(variable.toString()));
    }
    String outer = outermost(type);
    String simple = type.substring(type.lastIndexOf('.') + 1);
    boolean qualified = Character.isLowerCase(outer.charAt(0));
    return (qualified
            ? names.isOwnPackage(type)
            : names.isOwn(outer) || names.isDeclaredHere(outer))
        && !HANDS_OUT.matcher(simple).matches()
        && !(walksData && DataTypes.isNamedAsCarrier(simple));
  }

  private boolean walksPartOfData() {
    String part = getter.substring("get".length());
    int otherwise = part.indexOf("Or");
    if (otherwise > 0) {
      part = part.substring(0, otherwise);
    }
    return HANDS_OUT.matcher(part).matches() || (walksData && DATA_PART.matcher(part).matches());
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /**
   * Whether it is one of the project's own. Data has no behaviour that could answer, and nobody
   * here can teach the types of a library.
   *
   * @param packages the packages of the project
   */
  boolean mayAnswer(FileFacts file, TypeIndex types, Set<String> packages) {
    Optional<ProjectType> declared =
        types.declared(file, around).flatMap(from -> types.resolve(from, type));
    return declared.isPresent()
        ? !(walksData && DataTypes.isCarrier(declared.get()))
        : imported.isEmpty() || packages.contains(imported);
  }
}
