package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import io.github.beyonditworks.analyzer.model.Metric;
import io.github.beyonditworks.analyzer.model.Metric.Aggregation;

/** Parameters of methods and constructors. */
public final class ParameterCount {

  /** The metric. */
  public static final Metric METRIC =
      new Metric(
          "parameters",
          "Parameters",
          "parameters",
          Aggregation.MAX,
          "Declared parameters of a method or constructor; a receiver parameter does not count.");

  private ParameterCount() {}

  static int of(Node member) {
    return member instanceof CallableDeclaration<?> callable ? callable.getParameters().size() : 0;
  }
}
