package io.github.beyonditworks.analyzer.model;

import java.util.Locale;

/** The design patterns of Gamma, Helm, Johnson and Vlissides (1994) that are recognised. */
public enum DesignPattern {
  /** Gives one type the interface of another. */
  ADAPTER("an adapter"),
  /** Puts an object together step by step. */
  BUILDER("a builder"),
  /** Adds to what an object of the same interface does. */
  DECORATOR("a decorator"),
  /** Makes families of objects that go together. */
  ABSTRACT_FACTORY("an abstract factory"),
  /** Leaves open which class an object is made of. */
  FACTORY_METHOD("a factory method"),
  /** One plain entrance to several collaborators. */
  FACADE("a facade"),
  /** Is told when something happens, or tells those who asked for it. */
  OBSERVER("an observer"),
  /** Keeps a state apart, to bring it back. */
  MEMENTO("a memento"),
  /** Makes new objects by copying one. */
  PROTOTYPE("a prototype"),
  /** Stands in for another object. */
  PROXY("a proxy"),
  /** Has one object for the whole program. */
  SINGLETON("a singleton"),
  /** Keeps an operation on many types in one place. */
  VISITOR("a visitor");

  private final String title;

  DesignPattern(String title) {
    this.title = title;
  }

  /** The name in reports and configuration: lower case words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How to speak of a type in that role, with the article. */
  public String title() {
    return title;
  }
}
