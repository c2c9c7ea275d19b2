package io.github.beyonditworks.analyzer.code.clone;

import io.github.beyonditworks.analyzer.model.StatementHashes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds code that stands in several places: exactly, with other names, types and values, or with a
 * statement more or less here and there. Works on hashed statements as Baxter and others (1998) do
 * on subtrees, over sorted windows in the manner of Manber's near-duplicate search (1994).
 */
public final class CloneSearch {

  private static final double COMMON_PART = 0.6;
  private static final int NEIGHBOURS = 32;

  private final StatementPool pool;
  private final List<Stretch> stretches = new ArrayList<>();

  private CloneSearch(StatementPool pool) {
    this.pool = pool;
  }

  /** A stretch of statements in a pair; {@code cluster} is the place that it is about. */
  private static final class Stretch {
    private final int first;
    private final int last;
    private final int pair;
    private int cluster;

    Stretch(int first, int last, int pair) {
      this.first = first;
      this.last = last;
      this.pair = pair;
    }

    int length() {
      return last - first + 1;
    }
  }

  /** The families in some files, by their first places. */
  public static List<CloneFamily> families(List<StatementHashes> files, CloneLimits limits) {
    StatementPool pool = new StatementPool(files);
    return new CloneSearch(pool).families(ClonePairs.of(pool, limits));
  }

  private List<CloneFamily> families(List<ClonePair> pairs) {
    pairs.removeIf(
        p ->
            PrimitiveVariants.are(
                pool.name(pool.member(p.firstOne())), pool.name(pool.member(p.firstOther()))));
    for (int i = 0; i < pairs.size(); i++) {
      ClonePair pair = pairs.get(i);
      stretches.add(new Stretch(pair.firstOne(), pair.lastOne(), i));
      stretches.add(new Stretch(pair.firstOther(), pair.lastOther(), i));
    }
    List<Stretch> clusters = clusters();
    int[] family = new int[clusters.size()];
    for (int i = 0; i < family.length; i++) {
      family[i] = i;
    }
    int[] clusterOfPair = new int[pairs.size()];
    boolean[] seen = new boolean[pairs.size()];
    for (Stretch stretch : stretches) {
      if (seen[stretch.pair]) {
        join(family, clusterOfPair[stretch.pair], stretch.cluster);
      }
      seen[stretch.pair] = true;
      clusterOfPair[stretch.pair] = stretch.cluster;
    }
    return built(pairs, clusters, family, clusterOfPair);
  }

  /** The places: stretches of several pairs that have most of their statements in common. */
  private List<Stretch> clusters() {
    stretches.sort(
        Comparator.comparingInt((Stretch s) -> s.first)
            .thenComparing(Comparator.comparingInt((Stretch s) -> s.last).reversed()));
    List<Stretch> clusters = new ArrayList<>();
    for (Stretch stretch : stretches) {
      stretch.cluster = -1;
      for (int i = clusters.size() - 1;
          i >= Math.max(0, clusters.size() - NEIGHBOURS) && stretch.cluster < 0;
          i--) {
        Stretch cluster = clusters.get(i);
        if (pool.member(cluster.first) != pool.member(stretch.first)) {
          break;
        }
        int common = Math.min(cluster.last, stretch.last) - stretch.first + 1;
        if (common >= COMMON_PART * Math.max(cluster.length(), stretch.length())) {
          stretch.cluster = i;
        }
      }
      if (stretch.cluster < 0) {
        stretch.cluster = clusters.size();
        clusters.add(stretch);
      }
    }
    return clusters;
  }

  private static int root(int[] family, int of) {
    int at = of;
    while (family[at] != at) {
      family[at] = family[family[at]];
      at = family[at];
    }
    return at;
  }

  private static void join(int[] family, int one, int other) {
    int first = root(family, one);
    int second = root(family, other);
    family[Math.max(first, second)] = Math.min(first, second);
  }

  private List<CloneFamily> built(
      List<ClonePair> pairs, List<Stretch> clusters, int[] family, int[] clusterOfPair) {
    Map<Integer, ClonePair> largest = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      largest.merge(
          root(family, clusterOfPair[i]), pairs.get(i), (a, b) -> b.size() > a.size() ? b : a);
    }
    Map<Integer, List<CloneFamily.Place>> places = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      int root = root(family, i);
      if (root == i) {
        order.add(root);
      }
      places.computeIfAbsent(root, r -> new ArrayList<>()).add(place(clusters.get(i)));
    }
    List<CloneFamily> families = new ArrayList<>();
    for (int root : order) {
      ClonePair pair = largest.get(root);
      if (places.get(root).size() > 1) {
        families.add(
            new CloneFamily(places.get(root), pair.one().length, pair.same(), pair.unmatched()));
      }
    }
    return families;
  }

  private CloneFamily.Place place(Stretch stretch) {
    int member = pool.member(stretch.first);
    int end = 0;
    for (int i = stretch.first; i <= stretch.last; i++) {
      end = Math.max(end, pool.endLine(i));
    }
    int offset = pool.offset(member);
    return new CloneFamily.Place(
        pool.file(member),
        pool.name(member),
        stretch.first - offset,
        stretch.last - offset,
        pool.line(stretch.first),
        end);
  }
}
