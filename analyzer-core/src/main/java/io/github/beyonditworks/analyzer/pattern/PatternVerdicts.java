package io.github.beyonditworks.analyzer.pattern;

import io.github.beyonditworks.analyzer.model.DesignPattern;
import io.github.beyonditworks.analyzer.model.PatternFacts;
import io.github.beyonditworks.analyzer.model.PatternFacts.Part;
import io.github.beyonditworks.analyzer.model.PatternFacts.Role;
import io.github.beyonditworks.analyzer.model.PatternMatch.Verdict;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeLinks.Shape;
import java.util.List;
import java.util.Locale;

/** Weighs what a pattern costs against the use that the project makes of it. */
final class PatternVerdicts {

  private static final int SEVERAL = 2;
  private static final int FEW_STEPS = 2;
  private static final int MANY_STEPS = 4;
  private static final int MANY_ELEMENTS = 3;

  private final ProjectFacts project;
  private final Hierarchy hierarchy;

  PatternVerdicts(ProjectFacts project) {
    this.project = project;
    this.hierarchy = Hierarchy.of(project);
  }

  /**
   * A verdict with its reason.
   *
   * @param verdict the verdict
   * @param reason sentences about the type; empty where there is nothing to say
   */
  record Judged(Verdict verdict, String reason) {
    static final Judged UNCLEAR = new Judged(Verdict.UNCLEAR, "");

    static Judged fits(String reason) {
      return new Judged(Verdict.FITS, reason);
    }

    static Judged needless(String reason) {
      return new Judged(Verdict.NEEDLESS, reason);
    }
  }

  /** What a pattern does where it was found. */
  Judged of(DesignPattern pattern, ProjectType type, PatternFacts facts) {
    return switch (pattern) {
      case SINGLETON -> singleton(type, facts);
      case BUILDER -> builder(type, facts);
      case VISITOR -> visitor(type, facts);
      case ABSTRACT_FACTORY, FACTORY_METHOD -> factory(type, facts);
      case FACADE -> facade(facts);
      case OBSERVER -> observer(type, facts);
      case ADAPTER, DECORATOR, PROXY, MEMENTO, PROTOTYPE -> byAlternatives(type);
    };
  }

  private Judged singleton(ProjectType type, PatternFacts facts) {
    if (!facts.clues().contains("static-self") || !facts.clues().contains("static-self-access")) {
      return Judged.UNCLEAR;
    }
    int state = facts.count(Role.STATE);
    if (state == 0) {
      return Judged.fits("It has no field that is assigned again, so sharing it hides little.");
    }
    return Judged.needless(
        text(
            "%s is one object for the whole program, with %s. That saves handing it around; the price is state that every caller and every test shares in an order nobody sees. An object that is made once and handed to those who need it is as single. Keep it for what there is one of, such as a device, and for hooks that a platform calls.",
            simple(type), state == 1 ? "a field that changes" : state + " fields that change"));
  }

  private Judged builder(ProjectType type, PatternFacts facts) {
    int steps = facts.count(Role.STEPS);
    boolean alone = type.links().superClass().isEmpty() && type.links().interfaces().isEmpty();
    if (steps >= MANY_STEPS) {
      return Judged.fits(text("It has %d steps, which a constructor would take in a row.", steps));
    }
    if (alone
        && type.links().shape() == Shape.CLASS
        && steps > 0
        && steps <= FEW_STEPS
        && facts.count(Role.FIELDS) <= FEW_STEPS
        && facts.count(Role.FIELDS) == facts.count(Role.STATE)
        && facts.clues().contains("ends-in-product")
        && facts.count(Role.ANNOTATIONS) == 0) {
      return Judged.needless(
          text(
              "%s collects %s and then makes one object. Named steps pay with many or optional values; here they are a second type to keep in step with the first, and a value that is left out shows only at run time. A constructor or a static factory method with these parameters says the same. Keep it where more values are to come, or where callers outside of this project use it.",
              simple(type), facts.count(Role.FIELDS) == 1 ? "one value" : "two values"));
    }
    return Judged.UNCLEAR;
  }

  private Judged visitor(ProjectType type, PatternFacts facts) {
    int elements = facts.count(Role.ELEMENTS);
    int subtypes = hierarchy.subtypes(type).size();
    if (elements >= MANY_ELEMENTS) {
      return Judged.fits(
          text("It keeps what is done with %d types of elements in one place.", elements));
    }
    if (type.links().shape() == Shape.INTERFACE
        && elements == 1
        && facts.count(Role.METHODS) == 1
        && facts.clues().contains("name:visitor")
        && type.links().interfaces().isEmpty()
        && subtypes == 1
        && !type.links().exposed()) {
      return Judged.needless(
          text(
              "%s visits one type, and one class implements it. A visitor pays where several types of elements meet several operations; here a method of the element, or a function that it takes, is shorter to follow. Keep it where more types of elements are about to come.",
              simple(type)));
    }
    return Judged.UNCLEAR;
  }

  private Judged factory(ProjectType type, PatternFacts facts) {
    if (hierarchy.subtypes(type).size() >= SEVERAL) {
      return Judged.fits(
          text("%d types of the project fill it in.", hierarchy.subtypes(type).size()));
    }
    int plain = facts.count(Role.PLAIN_PRODUCT);
    boolean alone = type.links().superClass().isEmpty() && type.links().interfaces().isEmpty();
    if (type.links().shape() == Shape.CLASS
        && alone
        && plain == 1
        && facts.count(Role.METHODS) == 1
        && facts.count(Role.FIELDS) == 0
        && facts.count(Role.ANNOTATIONS) == 0
        && facts.clues().contains("name:factory")
        && !hierarchy.isInTests(type)
        && hierarchy.subtypes(type).isEmpty()
        && !type.links().exposed()) {
      return Judged.needless(
          text(
              "%s makes one class from exactly what it is given. A factory pays where the class may differ, or where making it is work; here it stands between the reader and a constructor. Calling the constructor says as much. Keep it where tests or a configuration put another one in its place.",
              simple(type)));
    }
    return Judged.UNCLEAR;
  }

  private Judged observer(ProjectType type, PatternFacts facts) {
    for (Part part : facts.parts()) {
      ProjectType listener =
          part.role() == Role.LISTENERS
              ? project.types().resolve(type, part.type()).orElse(null)
              : null;
      if (listener != null) {
        return told(type, listener);
      }
    }
    return byAlternatives(type);
  }

  /** A listener with several operations is no lambda: all who listen are classes with a name. */
  private Judged told(ProjectType type, ProjectType listener) {
    List<ProjectType> listening = hierarchy.subtypes(listener);
    if (listening.size() >= SEVERAL) {
      return Judged.fits(text("%d types of the project listen to it.", listening.size()));
    }
    boolean fixed =
        listening.size() == 1
            && listener.links().shape() == Shape.INTERFACE
            && Hierarchy.facts(listener).filter(f -> f.count(Role.METHODS) > 1).isPresent()
            && listening.get(0).packageName().equals(type.packageName())
            && listening.get(0).file().kind() == SourceKind.MAIN
            && !listener.links().exposed()
            && !hierarchy.isAnonymouslyMade(listener)
            && !hierarchy.isInTests(listener);
    return fixed
        ? Judged.needless(
            text(
                "%s keeps a list of those who want to be told, and %s is the only one that can listen. Registration pays with several listeners, or with ones that come and go; here readers look for who is called, and in which order, and find one answer. A call to %s says it at once. Keep it where the packages must not know each other, or where more listeners are to come.",
                simple(type), simple(listening.get(0)), simple(listening.get(0))))
        : Judged.UNCLEAR;
  }

  private static Judged facade(PatternFacts facts) {
    return facts.clues().contains("forwards-to-several")
        ? Judged.fits(
            "It hands calls on to several collaborators, which its callers need not know.")
        : Judged.UNCLEAR;
  }

  /** Roles that pay when there are others to take the place of the type behind one supertype. */
  private Judged byAlternatives(ProjectType type) {
    int subtypes = hierarchy.subtypes(type).size();
    return subtypes >= SEVERAL
        ? Judged.fits(text("%d types of the project take that role.", subtypes))
        : Judged.UNCLEAR;
  }

  /** The name within the package, so that a nested builder says whose it is. */
  private static String simple(ProjectType type) {
    return type.links().name();
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
