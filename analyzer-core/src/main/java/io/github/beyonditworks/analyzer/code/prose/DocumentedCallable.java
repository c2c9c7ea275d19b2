package io.github.beyonditworks.analyzer.code.prose;

import com.github.javaparser.ast.body.CallableDeclaration;
import io.github.beyonditworks.analyzer.source.DocComment;

/**
 * A method or constructor with a documentation comment of its own.
 *
 * @param node the declaration
 * @param doc its comment, not empty
 * @param prose what the comment is made of
 */
public record DocumentedCallable(CallableDeclaration<?> node, DocComment doc, DocProse prose) {}
