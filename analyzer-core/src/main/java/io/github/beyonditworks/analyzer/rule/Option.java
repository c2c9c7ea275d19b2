package io.github.beyonditworks.analyzer.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes an option of a rule for its documentation and for the schema of {@code quality.yml}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Option {

  /** What the option means, with its unit, as a phrase. */
  String value();
}
