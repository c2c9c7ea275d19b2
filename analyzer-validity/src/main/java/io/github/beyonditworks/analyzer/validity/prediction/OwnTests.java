package io.github.beyonditworks.analyzer.validity.prediction;

import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The test classes that share a type's name and package. */
final class OwnTests {

  private final Map<String, ScoredType> byName;

  private OwnTests(Map<String, ScoredType> byName) {
    this.byName = byName;
  }

  static OwnTests among(List<ScoredFile> files) {
    return new OwnTests(
        files.stream()
            .filter(f -> f.facts().kind() == SourceKind.TEST)
            .flatMap(f -> f.types().stream())
            .collect(
                Collectors.toUnmodifiableMap(
                    t -> t.facts().name(), Function.identity(), (first, second) -> first)));
  }

  /**
   * The test classes of a type.
   *
   * @param type its fully qualified name
   */
  List<ScoredType> of(String type) {
    int simple = type.lastIndexOf('.') + 1;
    String before = type.substring(0, simple);
    String name = type.substring(simple);
    return Stream.of(name + "Test", "Test" + name, name + "Tests", name + "TestCase")
        .map(test -> byName.get(before + test))
        .filter(Objects::nonNull)
        .toList();
  }
}
