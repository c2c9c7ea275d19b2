package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.History.ChangedTogether;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds files that change together although neither names the other (Gall, Hajek and Jazayeri,
 * "Detection of Logical Coupling Based on Product Release History", ICSM 1998).
 */
final class ChangedTogetherFiles {

  /** A commit that changes more files at once tells little about any two of them. */
  private static final int MOST_FILES = 8;

  private static final int LEAST_TOGETHER = 5;
  private static final double LEAST_SHARE = 0.5;
  private static final int MOST_PAIRS = 20;

  private ChangedTogetherFiles() {}

  static List<ChangedTogether> of(
      FileTraces traces, List<FileFacts> files, String prefix, TypeIndex types) {
    Map<String, FileFacts> byPath = new TreeMap<>();
    Map<Long, List<String>> byCommit = new TreeMap<>();
    Map<String, Integer> commits = new HashMap<>();
    for (FileFacts file : files) {
      // A module is declared without a type that could be named.
      if (file.kind() != SourceKind.MAIN || file.types().isEmpty()) {
        continue;
      }
      byPath.put(file.path(), file);
      for (Revision revision : traces.of(prefix + file.path())) {
        if (revision.counts()) {
          byCommit.computeIfAbsent(revision.commit(), k -> new ArrayList<>()).add(file.path());
          commits.merge(file.path(), 1, Integer::sum);
        }
      }
    }
    List<ChangedTogether> pairs = new ArrayList<>();
    together(byCommit)
        .forEach(
            (pair, count) -> {
              int least = Math.min(commits.get(pair.one()), commits.get(pair.other()));
              if (count >= LEAST_TOGETHER
                  && count >= LEAST_SHARE * least
                  && !depend(byPath.get(pair.one()), byPath.get(pair.other()), types)) {
                pairs.add(new ChangedTogether(pair.one(), pair.other(), count, least));
              }
            });
    pairs.sort(
        Comparator.comparingInt((ChangedTogether p) -> -p.together())
            .thenComparing(ChangedTogether::path)
            .thenComparing(ChangedTogether::other));
    return pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()));
  }

  private record Pair(String one, String other) {}

  private static Map<Pair, Integer> together(Map<Long, List<String>> byCommit) {
    Map<Pair, Integer> together = new HashMap<>();
    for (List<String> changed : byCommit.values()) {
      if (changed.size() > MOST_FILES) {
        continue;
      }
      for (int i = 0; i < changed.size(); i++) {
        for (int j = i + 1; j < changed.size(); j++) {
          String one = changed.get(i);
          String other = changed.get(j);
          together.merge(
              one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one),
              1,
              Integer::sum);
        }
      }
    }
    return together;
  }

  private static boolean depend(FileFacts one, FileFacts other, TypeIndex types) {
    return names(one, other, types) || names(other, one, types);
  }

  private static boolean names(FileFacts one, FileFacts other, TypeIndex types) {
    Set<ProjectType> named = new HashSet<>();
    for (ProjectType type : types.types()) {
      if (type.file().path().equals(one.path())) {
        named.addAll(types.references(type).keySet());
      }
    }
    return named.stream().anyMatch(t -> t.file().path().equals(other.path()));
  }
}
