package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.List;

/**
 * A top-level type with its measures.
 *
 * @param node the declaration
 * @param name what findings about it are charged to
 * @param facts its measures
 * @param members its members and those of its nested types, in source order
 */
public record MeasuredType(
    TypeDeclaration<?> node, ElementName name, TypeFacts facts, List<MeasuredMember> members) {}
