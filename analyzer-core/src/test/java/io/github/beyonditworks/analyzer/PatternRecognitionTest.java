package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beyonditworks.analyzer.model.DesignPattern;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.PatternMatch;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.pattern.PatternRecognition;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names in these types say nothing where the structure is to speak. */
class PatternRecognitionTest {

  @Test
  void one_object_kept_in_a_static_field_is_a_singleton() throws Exception {
    assertThat(
            leading(
                """
                class Kuvo {
                  private static Kuvo tel;
                  private int zin;
                  private Kuvo() {}
                  static Kuvo mar() {
                    if (tel == null) {
                      tel = new Kuvo();
                    }
                    return tel;
                  }
                }
                """))
        .isEqualTo(DesignPattern.SINGLETON);
  }

  @Test
  void steps_that_return_this_and_end_in_a_product_are_a_builder() throws Exception {
    assertThat(
            leading(
                """
                class Kuvo {
                  static class Rilo {
                    private String mar;
                    private int zin;
                    Rilo mar(String mar) { this.mar = mar; return this; }
                    Rilo zin(int zin) { this.zin = zin; return this; }
                    Kuvo tel() { return new Kuvo(mar, zin); }
                  }
                }
                """))
        .isEqualTo(DesignPattern.BUILDER);
  }

  @Test
  void listeners_that_are_kept_and_called_are_observers() throws Exception {
    assertThat(
            leading(
                """
                class Kuvo {
                  private final java.util.List<Rilo> zin = new java.util.ArrayList<>();
                  void mar(Rilo rilo) { zin.add(rilo); }
                  void tel(Rilo rilo) { zin.remove(rilo); }
                  void pas(Sumo sumo) {
                    for (Rilo rilo : zin) {
                      rilo.dor(sumo);
                    }
                  }
                }
                """))
        .isEqualTo(DesignPattern.OBSERVER);
  }

  @Test
  void a_method_for_each_of_several_types_is_a_visitor() throws Exception {
    assertThat(
            leading(
                """
                interface Kuvo {
                  void mar(Rilo rilo);
                  void mar(Sumo sumo);
                  void mar(Dano dano);
                  void mar(Pilo pilo);
                }
                """))
        .isEqualTo(DesignPattern.VISITOR);
  }

  @Test
  void subtypes_have_the_role_of_a_supertype_in_another_file() throws Exception {
    String visitor =
        """
        package a;
        public interface TreeVisitor {
          void visit(Leaf leaf);
          void visit(Branch branch);
        }
        """;
    String printer =
        """
        package b;
        import a.TreeVisitor;
        class Printer implements TreeVisitor {
          public void visit(a.Leaf leaf) { System.out.println(leaf); }
          public void visit(a.Branch branch) { System.out.println(branch); }
        }
        """;

    assertThat(recognised(visitor, printer))
        .extracting(PatternMatch::type, PatternMatch::pattern)
        .contains(tuple("b.Printer", DesignPattern.VISITOR));
  }

  @Test
  void a_match_says_what_it_was_recognised_by() throws Exception {
    List<PatternMatch> matches =
        recognised(
            """
            package shop;
            public final class Prices {
              private static final Prices INSTANCE = new Prices();
              private Prices() {}
              public static Prices getInstance() { return INSTANCE; }
            }
            """);

    assertThat(matches).hasSize(1);
    PatternMatch match = matches.get(0);
    assertThat(match.type()).isEqualTo("shop.Prices");
    assertThat(match.line()).isEqualTo(2);
    assertThat(match.confidence()).isBetween(0.5, 1.0);
    assertThat(match.message())
        .startsWith("Reads as a singleton: it keeps an object of its own type in a static field");
  }

  @Test
  void a_service_with_one_collaborator_plays_no_role() throws Exception {
    assertThat(
            recognised(
                """
                class Orders {
                  private final Stock stock;
                  private final java.time.Clock clock;
                  Orders(Stock stock, java.time.Clock clock) { this.stock = stock; this.clock = clock; }
                  int total(java.util.List<Line> lines) {
                    int sum = 0;
                    for (Line line : lines) {
                      sum += line.price() * line.count();
                    }
                    return sum;
                  }
                  boolean isLate(Order order) { return order.due().isBefore(clock.instant()); }
                }
                """))
        .isEmpty();
  }

  @Test
  void types_that_extend_each_other_end_the_search() throws Exception {
    assertThat(recognised("class A extends B { }", "class B extends A { }")).isEmpty();
  }

  private static DesignPattern leading(String code) throws Exception {
    List<PatternMatch> matches = recognised(code);
    assertThat(matches).hasSize(1);
    return matches.get(0).pattern();
  }

  private static List<PatternMatch> recognised(String... codes) throws Exception {
    List<FileFacts> files = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      String path = "src/main/java/F" + i + ".java";
      SourceFile file = new SourceFile(Path.of(path), path, Optional.of(SourceKind.MAIN));
      files.add(new FileAnalyzer(List.of()).analyze(file, codes[i], false));
    }
    return PatternRecognition.of(new ProjectFacts(files));
  }
}
