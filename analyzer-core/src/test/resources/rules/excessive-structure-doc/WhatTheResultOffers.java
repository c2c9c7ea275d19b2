package shop;

import java.util.Set;

class WhatTheResultOffers {
  /**
   * Returns the articles that fit, as a view. The object that is handed out is a set of the given class whose {@code add()},
   * {@code addAll()}, {@code remove()}, {@code clear()} and {@code size()} methods are those of an interface that callers know:
   * an instance of an implementation class may refuse {@code retainAll()}, and which object is called by {@code iterator()} is
   * up to the class of the argument. Callers who need a copy use the constructor of the class that they want to have.
   */
  Set<String> fitting(Set<String> articles, int size) {
    Set<String> fitting = Set.copyOf(articles);
    return size > 3 ? fitting : articles;
  }
}
