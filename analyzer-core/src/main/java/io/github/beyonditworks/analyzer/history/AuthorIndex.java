package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.git.CommitLog;
import io.github.beyonditworks.analyzer.git.LoggedCommit;
import io.github.beyonditworks.analyzer.history.HistoryOptions.People;
import io.github.beyonditworks.analyzer.model.Authors;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells people apart by what commits state: who shares a name or an address with somebody is that
 * somebody. Programs that commit are nobody.
 */
final class AuthorIndex {

  /** The number of a program. */
  static final int NOBODY = -1;

  private static final long SECONDS_ACTIVE = 365L * 24 * 60 * 60;
  private static final int SHOWN_BYTES = 5;

  private final People people;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final BitSet active = new BitSet();

  AuthorIndex(CommitLog log, People people) {
    this.people = people;
    for (LoggedCommit commit : log.commits()) {
      add(commit);
    }
    for (LoggedCommit commit : log.commits()) {
      int author = of(commit);
      if (author != NOBODY && log.headSeconds() - commit.seconds() <= SECONDS_ACTIVE) {
        active.set(author);
      }
    }
  }

  private void add(LoggedCommit commit) {
    if (isProgram(commit)) {
      return;
    }
    int byName = number("name " + normal(commit.author()), commit.author());
    int byEmail = number("address " + normal(commit.email()), commit.author());
    int one = root(byName);
    int other = root(byEmail);
    // The commit that is newest decides what somebody is called.
    parents.set(Math.max(one, other), Math.min(one, other));
  }

  private int number(String key, String name) {
    Integer known = numbers.get(key);
    if (known == null) {
      known = parents.size();
      numbers.put(key, known);
      parents.add(known);
      names.add(name);
    }
    return known;
  }

  private int root(int number) {
    int root = number;
    while (parents.get(root) != root) {
      root = parents.get(root);
    }
    parents.set(number, root);
    return root;
  }

  private static String normal(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isProgram(LoggedCommit commit) {
    String name = normal(commit.author());
    return name.endsWith("[bot]")
        || name.endsWith("-bot")
        || name.equals("github actions")
        || commit.email().contains("[bot]@")
        || (name.isEmpty() && commit.email().isBlank());
  }

  /** The number of who wrote a commit. */
  int of(LoggedCommit commit) {
    Integer number = numbers.get("name " + normal(commit.author()));
    return isProgram(commit) || number == null ? NOBODY : root(number);
  }

  /** What may be told of some people; empty where nothing may. */
  Optional<Authors> tell(BitSet authors) {
    if (people == People.OFF) {
      return Optional.empty();
    }
    BitSet there = (BitSet) authors.clone();
    there.and(active);
    List<String> shown = authors.stream().mapToObj(this::shown).sorted().toList();
    return Optional.of(new Authors(authors.cardinality(), there.cardinality(), shown));
  }

  private String shown(int author) {
    String name = names.get(author);
    return people == People.ON ? name : hash(name);
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(normal(name).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every platform has SHA-256", e);
    }
  }
}
