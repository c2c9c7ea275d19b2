package io.github.beyonditworks.analyzer.pattern;

import static java.util.Map.entry;

import io.github.beyonditworks.analyzer.model.DesignPattern;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The clues that are signs of a pattern, and how they are told. Other clues only weigh. */
final class PatternSigns {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("accepts", "hands itself to the visitor that it is given"),
          entry("callback-interface", "declares callbacks"),
          entry("calls-held", "calls the object that it holds"),
          entry("calls-held-mostly", "calls what it holds in most methods"),
          entry("chains", "has several methods that return this"),
          entry("chooses-product", "chooses among several classes to make"),
          entry("cloneable", "is Cloneable"),
          entry("clones", "has a clone method"),
          entry("copies-itself", "returns a new object of its own type"),
          entry("copy-constructor", "has a copy constructor"),
          entry("creates", "makes the object that it returns"),
          entry("creates-abstractly", "returns what it makes under another type"),
          entry(
              "creates-abstractly-several",
              "makes several objects and returns them under other types"),
          entry("creates-mostly", "makes what it returns in most methods"),
          entry("creates-several", "makes three or more kinds of objects"),
          entry("declares-product", "declares a method that returns a product"),
          entry("declares-product-method", "leaves it to others to make a product"),
          entry("declares-products", "declares methods that return several products"),
          entry("elements-mostly", "takes elements in most methods"),
          entry("empty-body", "leaves a callback empty"),
          entry("ends-in-product", "makes the product of its fields in the end"),
          entry("extends-by-super", "adds to what the overridden method does"),
          entry("forwards-other", "hands calls on under other names"),
          entry("forwards-same", "hands calls on under the same name"),
          entry("forwards-same-mostly", "hands most calls on under the same name"),
          entry("forwards-through-getter", "hands calls on to what a getter returns"),
          entry("forwards-to-several", "hands calls on to several collaborators"),
          entry("handles", "answers to callbacks of its supertype"),
          entry("handles-one", "answers to one callback of its supertype"),
          entry("hands-up", "hands the wrapped object to its superclass"),
          entry("holds-one-and-implements", "implements one type and holds another"),
          entry("holds-several", "holds several collaborators"),
          entry("holds-supertype", "holds an object of its own supertype"),
          entry("holds-values", "holds plain values"),
          entry("invocation-handler", "is an InvocationHandler"),
          entry("judges-elements", "decides about one element at a time"),
          entry("keeps-listeners", "keeps a list that callers enter themselves into"),
          entry("keyed-values", "keeps values under keys"),
          entry("lazy-static", "makes its static object when it is first asked for"),
          entry("lazy-target", "makes its target when it is first asked for"),
          entry("many-products", "names five or more products"),
          entry("mostly-accessors", "reads or writes one value in most methods"),
          entry("mostly-empty-bodies", "leaves most callbacks empty"),
          entry("notifies-listeners", "calls every listener in a list"),
          entry("observes-event", "observes an event"),
          entry("one-constant", "is an enum of one constant"),
          entry("overloads-by-type", "overloads a method for several types"),
          entry("private-constructors", "lets nobody else make its objects"),
          entry("registration-pair", "declares a pair of methods to register and to leave"),
          entry("returns-outer", "returns an object of the type around it"),
          entry("serializable", "is Serializable"),
          entry("session-bean", "is a session bean"),
          entry("static-self", "keeps an object of its own type in a static field"),
          entry("static-self-access", "hands out an object of its own type without parameters"),
          entry("static-state", "keeps a static field that changes"),
          entry("super-clone", "copies itself by super.clone()"),
          entry("takes-event", "takes events"),
          entry("takes-held", "is given the object that it holds"),
          entry("takes-snapshot", "copies what it is given the object of"),
          entry("takes-supertype", "is given an object of its own supertype"),
          entry("uniform-by-type", "has methods of one shape for several types"),
          entry("uniform-few", "has methods of one shape for two or three types"),
          entry("builds-stepwise", "fills an object step by step and returns it"),
          entry("wraps-same", "does more around the same call on what it holds"));

  private static final Map<DesignPattern, List<String>> SIGNS = signs();

  /** Signs that much code shows which takes no role: alone they make nobody sure. */
  private static final Set<String> COMMON =
      Set.of(
          "calls-held",
          "calls-held-mostly",
          "creates",
          "creates-mostly",
          "declares-product",
          "declares-product-method",
          "declares-products",
          "elements-mostly",
          "empty-body",
          "extends-by-super",
          "forwards-same",
          "handles",
          "handles-one",
          "hands-up",
          "holds-one-and-implements",
          "holds-several",
          "holds-values",
          "judges-elements",
          "many-products",
          "mostly-accessors",
          "private-constructors",
          "serializable",
          "static-state",
          "takes-held",
          "takes-supertype",
          "uniform-few");

  private PatternSigns() {}

  private static Map<DesignPattern, List<String>> signs() {
    Map<DesignPattern, List<String>> signs = new EnumMap<>(DesignPattern.class);
    signs.put(
        DesignPattern.ADAPTER,
        words(
            "holds-one-and-implements forwards-other forwards-same mostly-empty-bodies empty-body"
                + " calls-held takes-held"));
    signs.put(DesignPattern.BUILDER, words("chains ends-in-product returns-outer builds-stepwise"));
    signs.put(
        DesignPattern.DECORATOR,
        words(
            "holds-supertype takes-supertype wraps-same extends-by-super hands-up forwards-same"
                + " forwards-same-mostly"));
    signs.put(
        DesignPattern.ABSTRACT_FACTORY,
        words(
            "creates-several declares-products many-products creates-abstractly-several"
                + " creates-mostly chooses-product"));
    signs.put(
        DesignPattern.FACTORY_METHOD,
        words(
            "declares-product declares-product-method creates-abstractly creates creates-mostly"
                + " chooses-product"));
    signs.put(
        DesignPattern.FACADE,
        words(
            "session-bean forwards-to-several holds-several forwards-through-getter forwards-same"
                + " calls-held-mostly"));
    signs.put(
        DesignPattern.OBSERVER,
        words(
            "notifies-listeners keeps-listeners callback-interface handles handles-one takes-event"
                + " observes-event registration-pair"));
    signs.put(
        DesignPattern.MEMENTO,
        words("keyed-values takes-snapshot holds-values mostly-accessors serializable"));
    signs.put(
        DesignPattern.PROTOTYPE,
        words("cloneable super-clone clones copies-itself copy-constructor"));
    signs.put(
        DesignPattern.PROXY,
        words(
            "invocation-handler holds-supertype forwards-same-mostly forwards-same wraps-same"
                + " lazy-target takes-held"));
    signs.put(
        DesignPattern.SINGLETON,
        words(
            "static-self static-self-access private-constructors lazy-static one-constant"
                + " static-state"));
    signs.put(
        DesignPattern.VISITOR,
        words(
            "overloads-by-type accepts uniform-by-type uniform-few judges-elements"
                + " elements-mostly"));
    return signs;
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  /** The signs of a pattern, the most telling first. */
  static List<String> of(DesignPattern pattern) {
    return SIGNS.get(pattern);
  }

  /** Whether there is a sign of the pattern that code without the role seldom shows. */
  static boolean isTelling(DesignPattern pattern, Set<String> clues) {
    for (String sign : of(pattern)) {
      if (!COMMON.contains(sign) && clues.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** What a sign tells, to follow "it". */
  static String text(String sign) {
    return TEXTS.get(sign);
  }
}
