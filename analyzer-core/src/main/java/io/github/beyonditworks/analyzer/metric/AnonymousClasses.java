package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Classes without a name inside a member: another world to step into and out of. */
public final class AnonymousClasses {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "anonymousClasses",
          "Anonymous classes",
          "classes",
          Aggregation.SUM,
          "Object creations with a class body.");

  private AnonymousClasses() {}

  static int at(Node node) {
    boolean anonymous =
        node instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent();
    return anonymous ? 1 : 0;
  }
}
