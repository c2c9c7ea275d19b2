package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.FieldDeclaration;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.Set;

/** "Defaults to 20", "20 unless set", held against initial values and constants. */
final class DefaultClaims {

  private static final Set<String> UNSET =
      Set.of("set", "specified", "given", "configured", "overridden", "changed", "stated");

  private static final Set<String> NEGATIONS =
      Set.of(
          "no",
          "not",
          "non",
          "disable",
          "disabled",
          "skip",
          "without",
          "ignore",
          "suppress",
          "exclude",
          "omit",
          "off",
          "un");

  private DefaultClaims() {}

  static void check(Passage passage, Described described) {
    if (passage.topic() == Topic.EXCEPTION) {
      return;
    }
    for (int i = passage.from(); i < passage.to(); i++) {
      String word = passage.word(i);
      if (word.equals("default") || word.equals("defaults") || word.equals("unless")) {
        int at = valueAt(passage.prose(), i);
        if (at >= 0 && at < passage.to()) {
          hold(passage, Math.min(i, at), Math.max(i, at), at, described);
        } else if (word.equals("default") && passage.word(i - 1).equals("by")) {
          holdSwitch(passage, i, described);
        }
        return;
      }
    }
  }

  /** Where the value of a default stands; -1 where there is none. */
  private static int valueAt(Prose prose, int at) {
    if (prose.word(at).equals("unless")) {
      int verb = prose.word(at + 1).equals("otherwise") ? at + 2 : at + 1;
      int value = at - 1;
      while (Units.ofWord(prose.word(value)) != null || (prose.isBreak(value) && value > at - 3)) {
        value--;
      }
      boolean unset =
          UNSET.contains(prose.word(verb)) && !Double.isNaN(prose.number(value)) && value > at - 4;
      return unset ? value : -1;
    }
    if (prose.word(at).equals("defaults")) {
      return prose.word(at + 1).equals("to") ? complete(prose, at + 2) : -1;
    }
    if (prose.word(at - 1).equals("by")) {
      return byDefault(prose, at);
    }
    int value = at + 1;
    if (prose.word(value).equals("value")) {
      value++;
    }
    boolean said =
        prose.word(value).equals("is")
            || prose.word(value).equals(":")
            || prose.word(value).equals("=");
    if (said) {
      return complete(prose, value + 1);
    }
    boolean aside = prose.word(at - 1).equals("(") && prose.word(value + 1).equals(")");
    return aside ? complete(prose, value) : -1;
  }

  /** "1000 by default", "by default this is false". */
  private static int byDefault(Prose prose, int at) {
    int value = at - 2;
    if (Units.ofWord(prose.word(value)) != null) {
      value--;
    }
    if (isValue(prose, value)) {
      return prose.isBreak(at + 1) ? value : -1;
    }
    int verb = prose.word(at + 1).equals(",") ? at + 2 : at + 1;
    boolean subject = prose.word(verb).equals("this") || prose.word(verb).equals("it");
    return subject && prose.word(verb + 1).equals("is") ? complete(prose, verb + 2) : -1;
  }

  /** A value that holds in all cases. */
  private static int complete(Prose prose, int at) {
    if (!isValue(prose, at)) {
      return -1;
    }
    int behind = Units.ofWord(prose.word(at + 1)) == null ? at + 1 : at + 2;
    boolean whole =
        (prose.isBreak(behind) && !prose.word(behind).equals("--"))
            || (prose.word(behind).equals("if") && isUnset(prose, behind + 1))
            || prose.word(behind).equals("unless");
    boolean others = prose.word(behind).equals("(") || prose.word(behind).equals(":");
    return whole && !others ? at : -1;
  }

  private static boolean isUnset(Prose prose, int at) {
    return prose.word(at).equals("not")
        || prose.word(at).equals("unset")
        || prose.word(at).equals("unspecified")
        || prose.word(at).equals("omitted")
        || prose.word(at).equals("none");
  }

  private static boolean isValue(Prose prose, int at) {
    return prose.word(at).equals("true")
        || prose.word(at).equals("false")
        || (!Double.isNaN(prose.number(at)) && !prose.word(at + 1).equals("%"));
  }

  private static void hold(Passage passage, int from, int to, int at, Described described) {
    InitialValue initial = InitialValue.of(described);
    if (initial == null) {
      return;
    }
    double claimed = passage.prose().number(at);
    String held;
    if (Double.isNaN(claimed)) {
      Object truth = described.values().plain(initial.value());
      boolean same = !(truth instanceof Boolean) || passage.word(at).equals(truth.toString());
      held = same ? null : truth.toString();
    } else {
      double number = described.values().number(initial.value());
      // What is below one often stands for "not set", and is replaced later.
      boolean unset = number <= 0 && !initial.what().equals("the constant");
      boolean same =
          Double.isNaN(number)
              || unset
              || isSame(claimed, number, Units.ofWord(passage.word(at + 1)));
      held = same ? null : RangeClaims.number(number);
    }
    if (held != null) {
      described.contradict(
          passage,
          from,
          end(passage, to),
          initial.what() + " is " + held + place(initial, described));
    }
  }

  private static int end(Passage passage, int to) {
    int end = to + 1;
    while (end < passage.to() && end < to + 3 && !passage.prose().isBreak(end)) {
      end++;
    }
    return end;
  }

  private static String place(InitialValue initial, Described described) {
    return Ancestors.nearest(initial.value(), FieldDeclaration.class)
            .filter(f -> f != described.node())
            .isPresent()
        ? " (" + described.line(initial.value()) + ")"
        : "";
  }

  /** Whether two numbers are the same, be it in other units. */
  private static boolean isSame(double claimed, double held, Units.Unit unit) {
    if (claimed == held) {
      return true;
    }
    if (unit == null) {
      return false;
    }
    double[] factors = {
      1e-9,
      1e-6,
      1e-3,
      1 / 60d,
      1,
      60,
      1e3,
      3600,
      60e3,
      86_400,
      3600e3,
      86_400e3,
      1e6,
      1e9,
      1024,
      1024 * 1024,
      1024d * 1024 * 1024
    };
    for (double factor : factors) {
      if (Math.abs(claimed * factor - held) <= Math.abs(held) * 1e-9) {
        return true;
      }
    }
    return false;
  }

  /** "Enabled by default" on a switch that is off. */
  private static void holdSwitch(Passage passage, int at, Described described) {
    String word = passage.word(at - 2);
    boolean on = word.equals("enabled") || word.equals("on");
    boolean off = word.equals("disabled") || word.equals("off");
    if ((!on && !off) || passage.word(at - 3).equals("not") || !passage.prose().isBreak(at + 1)) {
      return;
    }
    InitialValue initial = InitialValue.of(described);
    if (initial == null || at - 2 - passage.from() > 2) {
      return;
    }
    for (String part : CamelWords.of(initial.name())) {
      if (NEGATIONS.contains(part)) {
        return;
      }
    }
    Object truth = described.values().plain(initial.value());
    if (truth instanceof Boolean held && held != on) {
      described.contradict(
          passage, at - 2, at + 1, initial.what() + " is " + held + place(initial, described));
    }
  }
}
