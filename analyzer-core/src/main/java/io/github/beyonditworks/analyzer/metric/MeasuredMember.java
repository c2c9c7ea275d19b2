package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.MemberFacts;

/**
 * A member with its measures.
 *
 * @param node the declaration
 * @param declaringType the type that declares it, nested or not
 * @param name what findings about it are charged to
 * @param facts its measures
 * @param cognitive its cognitive complexity, line by line
 * @param nesting its deepest nesting
 * @param load what it asks of its reader
 */
public record MeasuredMember(
    BodyDeclaration<?> node,
    TypeDeclaration<?> declaringType,
    ElementName name,
    MemberFacts facts,
    CognitiveComplexity.Complexity cognitive,
    NestingDepth.Deepest nesting,
    ReadingLoad load) {}
