package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a member asks of its reader: how much there is to read, to remember, to unnest and to work
 * out. One walk over the nodes and one over the tokens count for all measures.
 *
 * @param values the measures by metric id
 * @param longestRecall the line that makes readers carry a name furthest
 */
public record ReadingLoad(Map<String, Integer> values, Optional<Contributor> longestRecall) {

  /** The measures of reading load, in the order in which people read them. */
  public static final List<Metric> METRICS =
      List.of(
          Bulk.METRIC,
          RecallDistance.METRIC,
          NestedStatements.METRIC,
          DeeplyNestedStatements.METRIC,
          Operators.METRIC,
          NestedCalls.METRIC,
          Literals.METRIC,
          ShortNames.METRIC,
          AnonymousClasses.METRIC,
          Creations.METRIC,
          WideLines.METRIC,
          DenseLines.METRIC,
          UnbrokenLines.METRIC);

  /** Copies the values. */
  public ReadingLoad {
    values = Map.copyOf(values);
  }

  static ReadingLoad of(ParsedFile file, BodyDeclaration<?> member) {
    Walk walk = new Walk(holdsStatements(member));
    if (member instanceof CallableDeclaration<?> callable) {
      callable.getParameters().stream().map(Parameter::getName).forEach(walk::declares);
    }
    walk.children(member, 0);
    Scan scan = new Scan(file, walk);
    member.getTokenRange().ifPresent(scan::read);
    return new ReadingLoad(values(walk, scan), scan.longestRecall());
  }

  private static boolean holdsStatements(BodyDeclaration<?> member) {
    return !(member instanceof FieldDeclaration) && !(member instanceof EnumConstantDeclaration);
  }

  private static Map<String, Integer> values(Walk walk, Scan scan) {
    Map<String, Integer> values = new HashMap<>();
    values.put(Bulk.METRIC.id(), Bulk.of(scan.tokens));
    values.put(RecallDistance.METRIC.id(), scan.recall.total());
    values.put(NestedStatements.METRIC.id(), walk.nested);
    values.put(DeeplyNestedStatements.METRIC.id(), walk.deeplyNested);
    values.put(Operators.METRIC.id(), walk.operators);
    values.put(NestedCalls.METRIC.id(), walk.nestedCalls);
    values.put(Literals.METRIC.id(), walk.literals);
    values.put(ShortNames.METRIC.id(), scan.shortNames);
    values.put(AnonymousClasses.METRIC.id(), walk.anonymousClasses);
    values.put(Creations.METRIC.id(), walk.creations);
    values.put(WideLines.METRIC.id(), scan.wideLines);
    values.put(DenseLines.METRIC.id(), scan.denseLines);
    values.put(UnbrokenLines.METRIC.id(), scan.unbrokenLines);
    return values;
  }

  /** One walk over the nodes below a member. */
  private static final class Walk {

    private final boolean holdsStatements;
    private final Set<String> locals = new HashSet<>();
    private final Set<Position> declarations = new HashSet<>();
    private int nested;
    private int deeplyNested;
    private int operators;
    private int nestedCalls;
    private int literals;
    private int anonymousClasses;
    private int creations;

    /**
     * Where lists of values and annotations end, by where they begin: the ones are looked up, the
     * others are for tools.
     */
    private final Map<Position, Position> unread = new HashMap<>();

    /** Parentheses that only group: they spare work. */
    private final Set<Position> grouping = new HashSet<>();

    Walk(boolean holdsStatements) {
      this.holdsStatements = holdsStatements;
    }

    void children(Node node, int depth) {
      for (Node child : node.getChildNodes()) {
        if (child instanceof AnnotationExpr) {
          child.getRange().ifPresent(range -> unread.put(range.begin, range.end));
        } else {
          visit(child, depth);
        }
      }
    }

    private void visit(Node node, int depth) {
      nested += NestedStatements.at(node, depth);
      deeplyNested += DeeplyNestedStatements.at(node, depth);
      if (node instanceof ArrayInitializerExpr) {
        node.getRange().ifPresent(range -> unread.put(range.begin, range.end));
        return;
      }
      if (node instanceof EnclosedExpr) {
        node.getRange()
            .ifPresent(
                range -> {
                  grouping.add(range.begin);
                  grouping.add(range.end);
                });
      }
      operators += Operators.at(node);
      nestedCalls += NestedCalls.at(node);
      literals += holdsStatements ? Literals.at(node) : 0;
      anonymousClasses += AnonymousClasses.at(node);
      creations += Creations.at(node);
      if (node instanceof VariableDeclarationExpr declaration) {
        declaration.getVariables().stream()
            .map(VariableDeclarator::getName)
            .forEach(this::declares);
      }
      children(node, depth + (NestingDepth.nests(node) ? 1 : 0));
    }

    private void declares(SimpleName name) {
      locals.add(name.getIdentifier());
      name.getRange().ifPresent(range -> declarations.add(range.begin));
    }
  }

  /** One pass over the tokens of a member. */
  private static final class Scan {

    private final ParsedFile file;
    private final Walk walk;
    private final RecallDistance recall = new RecallDistance();
    private Position unreadEnd = Position.HOME;
    private String before = "";
    private int tokens;
    private int shortNames;
    private int wideLines;
    private int denseLines;
    private int unbrokenLines;
    private int run;
    private boolean bracesOnly = true;

    /** The line on which the token before ends, whether it is read or not. */
    private int lastLine;

    /** Whether a blank line or a comment stands between here and the last token that was read. */
    private boolean parted;

    private int line;
    private int tokensOfLine;

    Scan(ParsedFile file, Walk walk) {
      this.file = file;
      this.walk = walk;
    }

    void read(TokenRange range) {
      for (JavaToken token : range) {
        boolean code = !token.getCategory().isWhitespaceOrComment() && !token.getText().isEmpty();
        Range place = code ? token.getRange().orElse(null) : null;
        if (place != null) {
          read(token, place);
        }
      }
      endLine();
    }

    private void read(JavaToken token, Range place) {
      Position begin = place.begin;
      parted |= begin.line > lastLine + 1;
      lastLine = place.end.line;
      unreadEnd = walk.unread.getOrDefault(begin, unreadEnd);
      if (!begin.isAfter(unreadEnd) || walk.grouping.contains(begin)) {
        return;
      }
      tokens++;
      if (begin.line != line) {
        endLine();
        run = parted ? 0 : run;
        line = begin.line;
      }
      parted = false;
      tokensOfLine++;
      String text = token.getText();
      bracesOnly &= text.equals("{") || text.equals("}");
      // After a dot stands a member of something else, whatever its name.
      boolean local =
          token.getCategory().isIdentifier() && walk.locals.contains(text) && !before.equals(".");
      if (local) {
        readLocal(token, begin);
      }
      before = text;
    }

    private void readLocal(JavaToken token, Position begin) {
      String name = token.getText();
      if (walk.declarations.contains(begin)) {
        recall.declared(name, tokens);
      } else {
        recall.used(name, tokens, token);
      }
      shortNames += ShortNames.at(name);
    }

    private void endLine() {
      denseLines += DenseLines.of(tokensOfLine);
      tokensOfLine = 0;
      if (walk.holdsStatements && !bracesOnly) {
        run++;
        unbrokenLines += UnbrokenLines.at(run);
      }
      bracesOnly = true;
      if (line > 0) {
        wideLines += WideLines.at(file.parsedLine(line));
      }
    }

    private Optional<Contributor> longestRecall() {
      RecallDistance.Longest longest = recall.longest();
      return Optional.ofNullable(longest.token())
          .flatMap(JavaToken::getRange)
          .map(file::place)
          .map(Place::line)
          .map(
              l ->
                  new Contributor(
                      l,
                      String.format(
                          Locale.ROOT,
                          "%s was last used %d tokens earlier",
                          longest.name(),
                          longest.tokens() + RecallDistance.FREE_TOKENS)));
    }
  }
}
