package io.github.beyonditworks.analyzer.model;

import java.util.List;

/**
 * Who wrote some code, as far as commits tell; programs that commit are left out.
 *
 * @param count how many people
 * @param active how many of them have committed anything in the year before the newest commit of
 *     the repository
 * @param names their names, or what stands for them, sorted; empty where they are not to be told
 */
public record Authors(int count, int active, List<String> names) {

  /** Copies the list. */
  public Authors {
    names = List.copyOf(names);
  }

  /** Whether people wrote it and none of them is there any more to be asked. */
  public boolean areSilent() {
    return count > 0 && active == 0;
  }
}
