package io.github.beyonditworks.analyzer.code.seam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackageComponentsTest {

  private final Map<String, Map<String, Integer>> links = new TreeMap<>();

  private void link(String from, String to) {
    links.computeIfAbsent(from, f -> new TreeMap<>()).put(to, 1);
  }

  @Test
  void nodes_that_reach_one_another_are_together() {
    link("a", "b");
    link("b", "a");
    link("b", "c");
    link("c", "d");
    link("d", "c");
    link("d", "e");

    assertThat(PackageComponents.of(links, links.keySet()))
        .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c", "d"));
  }

  @Test
  void a_way_through_a_node_that_does_not_count_is_none() {
    link("a", "b");
    link("b", "c");
    link("c", "a");

    assertThat(PackageComponents.of(links, Set.of("a", "b"))).isEmpty();
  }

  @Test
  void a_circle_of_a_hundred_thousand_is_walked() {
    int size = 100_000;
    for (int i = 0; i < size; i++) {
      link("p" + i, "p" + (i + 1) % size);
    }

    List<Set<String>> components = PackageComponents.of(links, links.keySet());

    assertThat(components).singleElement().satisfies(c -> assertThat(c).hasSize(size));
  }
}
