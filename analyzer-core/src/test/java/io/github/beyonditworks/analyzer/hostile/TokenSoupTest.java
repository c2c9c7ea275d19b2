package io.github.beyonditworks.analyzer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Java with tokens taken out, doubled, exchanged and put in at random: it is analysed or refused,
 * in time, and no rule fails. How often is a property, {@code quality.fuzz}.
 */
class TokenSoupTest {

  private static final int FILES = Integer.getInteger("quality.fuzz", 400);
  private static final int PER_FOLDER = 400;
  private static final List<String> CODE =
      List.of(
          """
          package a ; import java.util . List ; /** Sums . @param x some */ public class A < T extends B & C > extends D
          implements E { @ F ( v = 1 , w = { 2 } ) private static final int x = 1 ; static { x ( ) ; }
          A ( int y ) { this . y = y ; } int f ( int a , String ... b ) throws G { if ( a > 1 ) { return - a ; } else {
          for ( int i = 0 ; i < a ; i ++ ) { a += i ; continue ; } } while ( true ) { break ; } try { f ( a ) ; }
          catch ( G | H e ) { } finally { throw new G ( ) ; } }
          """,
          """
          sealed interface A permits B , C { default void f ( Object o ) { var r = switch ( o ) { case B ( var x , D y )
          when x > 1 -> x ; case null , default -> { yield 2 ; } } ; Runnable z = ( ) -> { g ( A :: new ) ; } ;
          assert o instanceof E e && e . x ( ) : "no" ; synchronized ( this ) { int [ ] [ ] q = { { 1 } , { } } ; }
          do { o = a ? b : c ; } while ( ! d ) ; l : for ( var p : q ) { break l ; } } }
          record B ( int x , int y ) implements A { B { } } enum C implements A { X ( 1 ) { int k ; } , Y ; C ( int ... n ) { } }
          @ interface M { String v ( ) default "x" ; }
          """,
          """
          class T { @ Test void adds ( ) { assertEquals ( 3 , 1 + 2 ) ; String s = \"""
            text \""" ; // note
          char c = 'x' ; long l = 0x1FL ; double d = 1e3 ; Object o = new Object ( ) { int k = 1 ; } ; List < ? super T > w =
          new ArrayList < > ( ) ; w . stream ( ) . map ( x -> x + 1 ) . filter ( ( a ) -> a > 2 ) . toList ( ) ; } }
          """);

  @TempDir Path folder;

  @Test
  void whatever_the_order_of_tokens_nothing_fails_but_the_file() throws Exception {
    Random random = new Random(Long.getLong("quality.fuzz.seed", 23));
    for (int done = 0; done < FILES; done += PER_FOLDER) {
      Path own = Files.createDirectories(folder.resolve("soup" + done));
      for (int i = 0; i < Math.min(PER_FOLDER, FILES - done); i++) {
        Files.writeString(own.resolve("S" + i + ".java"), soup(random));
      }

      Analysis analysis = new Analyzer().analyze(AnalysisOptions.of(own));

      Analysis.Summary summary = analysis.summary();
      assertThat(summary.analyzed() + summary.failed() + summary.skipped())
          .isEqualTo(Math.min(PER_FOLDER, FILES - done));
      assertThat(analysis.problems())
          .allSatisfy(
              p -> {
                assertThat(p.kind()).isNotIn(Problem.Kind.RULE, Problem.Kind.TIME);
                assertThat(p.message()).doesNotStartWith("could not be analysed");
              });
      assertThat(summary.analyzed()).isPositive();
    }
  }

  private static String soup(Random random) {
    List<String> tokens =
        new java.util.ArrayList<>(
            List.of(CODE.get(random.nextInt(CODE.size())).split("(?<= )|(?<=\n)")));
    List<String> others = List.of(CODE.get(random.nextInt(CODE.size())).split("(?<= )|(?<=\n)"));
    int changes = random.nextInt(5);
    for (int i = 0; i < changes && tokens.size() > 1; i++) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(4)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(at));
        case 2 -> tokens.set(at, others.get(random.nextInt(others.size())));
        default -> tokens.add(at, others.get(random.nextInt(others.size())));
      }
    }
    return String.join("", tokens);
  }
}
