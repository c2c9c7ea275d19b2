package io.github.beyonditworks.analyzer.validity.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTestsTest {

  @TempDir Path folder;

  @Test
  void a_test_class_belongs_to_the_type_of_its_name_and_package() throws Exception {
    for (String name : List.of("CartTest", "TestCart", "CartTests", "CartTestCase", "CartTester")) {
      put("shop", name);
    }
    put("elsewhere", "CartTest");
    AnalysisOptions options =
        AnalysisOptions.of(folder).withRoots(folder, List.of(SourceRoot.test(folder)));
    OwnTests tests = OwnTests.among(new Analyzer().analyze(options).files());

    assertThat(tests.of("shop.Cart"))
        .extracting(t -> t.facts().name())
        .containsExactly("shop.CartTest", "shop.TestCart", "shop.CartTests", "shop.CartTestCase");
    assertThat(tests.of("shop.Basket")).isEmpty();
  }

  private void put(String where, String name) throws Exception {
    Path file = folder.resolve(where).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package " + where + ";\nclass " + name + " {}\n");
  }
}
