package io.github.beyonditworks.analyzer.code.failure;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Locale;
import java.util.Set;

/** The trace that a call leaves of what happened, from the faintest to the plainest. */
public enum Trace {
  /** No log and no print. */
  NONE,
  /** A log entry that is off in production. */
  QUIET,
  /** Printed to the console. */
  PRINTED,
  /** A log entry. */
  LOGGED;

  private static final Set<String> QUIET_LEVELS =
      Set.of(
          "trace",
          "debug",
          "fine",
          "finer",
          "finest",
          "config",
          "v",
          "d",
          "atDebug",
          "atTrace",
          "atFine",
          "atFiner",
          "atFinest",
          "FINE",
          "FINER",
          "FINEST",
          "CONFIG",
          "DEBUG",
          "TRACE");
  private static final Set<String> LOGGING_CALLS =
      Set.of("getLog", "getLogger", "logger", "log", "logError", "logWarning", "logException");

  /** The trace that a call leaves by being a call of a logger or of the console. */
  public static Trace of(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (name.equals("printStackTrace")) {
      return call.getArguments().isEmpty() || isConsole(call.getArgument(0)) ? PRINTED : NONE;
    }
    boolean quiet = QUIET_LEVELS.contains(name) || (name.equals("log") && namesQuietLevel(call));
    Expression scope = call.getScope().orElse(null);
    if (scope == null) {
      return LOGGING_CALLS.contains(name) && !call.getArguments().isEmpty() ? LOGGED : NONE;
    }
    while (scope instanceof MethodCallExpr inner) {
      quiet = quiet || QUIET_LEVELS.contains(inner.getNameAsString());
      Expression next = inner.getScope().orElse(null);
      if (LOGGING_CALLS.contains(inner.getNameAsString()) && !isLogger(next)) {
        return quiet ? QUIET : LOGGED;
      }
      scope = next;
    }
    if (isConsole(scope)) {
      return PRINTED;
    }
    if (isLogger(scope)) {
      return quiet ? QUIET : LOGGED;
    }
    return NONE;
  }

  private static boolean namesQuietLevel(MethodCallExpr call) {
    if (call.getArguments().isEmpty()) {
      return false;
    }
    Expression level = call.getArgument(0);
    if (level instanceof FieldAccessExpr access) {
      return QUIET_LEVELS.contains(access.getNameAsString());
    }
    return level instanceof NameExpr name && QUIET_LEVELS.contains(name.getNameAsString());
  }

  private static boolean isConsole(Expression expression) {
    return expression instanceof FieldAccessExpr access
        && (access.getNameAsString().equals("err") || access.getNameAsString().equals("out"))
        && access.getScope() instanceof NameExpr system
        && system.getNameAsString().equals("System");
  }

  private static boolean isLogger(Expression expression) {
    String name = "";
    if (expression instanceof NameExpr simple) {
      name = simple.getNameAsString();
    } else if (expression instanceof FieldAccessExpr access) {
      name = access.getNameAsString();
    }
    return name.endsWith("Log")
        || name.endsWith("LOG")
        || name.equals("log")
        || name.endsWith("_log")
        || name.toLowerCase(Locale.ROOT).endsWith("logger");
  }
}
