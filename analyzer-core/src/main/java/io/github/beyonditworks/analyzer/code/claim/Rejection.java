package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;

/**
 * A condition under which a body throws before it does anything else.
 *
 * @param condition what is asked
 * @param whenTrue whether it throws where the condition holds; where it does not, otherwise
 * @param exception the simple name of the type that is thrown; empty where it cannot be told
 * @param at the statement or call that refuses
 */
record Rejection(Expression condition, boolean whenTrue, String exception, Node at) {}
