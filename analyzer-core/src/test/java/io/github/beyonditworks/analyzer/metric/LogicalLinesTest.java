package io.github.beyonditworks.analyzer.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.source.JavaSourceParser;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogicalLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        int a;
        int b = 1, c;
        """,
        """
        int m() {
          return 1;
        }
        void empty() {}
        abstract void bodiless();
        """,
        """
        void m() {
          if (a) {
            b();
          } else if (c) {
            d();
          } else {
            e();
          }
        }
        """,
        """
        void m() {
          if (a)
            b();
          else if (c)
            d();
          else
            e();
        }
        """,
        """
        void m() {
          try (A a = a();
              B b = b()) {
            a.use(b);
          } catch (C | D e) {
            log(e);
          } finally {
            close();
          }
        }
        """,
        """
        void m() {
          for (int i = 0; i < 9; i++) {
            a();
          }
          for (var x : xs) {
            a();
          }
          while (a()) {
            b();
          }
          do {
            a();
          } while (b());
          synchronized (this) {
            label:
            a();
          }
          {
            int scoped = 1;
          }
        }
        """,
        """
        int m(int x) {
          switch (x) {
            case 1:
            case 2:
              a();
              break;
            default:
              b();
          }
          return switch (x) {
            case 1, 2 -> 3;
            case 3 -> {
              a();
              yield 4;
            }
            default -> throw new A();
          };
        }
        """,
        """
        Object m() {
          run(() -> {
            a();
          });
          map(x -> x + 1);
          class Local {
            int x;
          }
          return new A() {
            int x;
            void m() {
              a();
            }
          };
        }
        """,
        """
        static {
          a();
        }
        enum Size {
          SMALL,
          LARGE {
            int x;
          };
          int x;
        }
        record Pair(int a, int b) {
          Pair {
            check(a);
          }
        }
        @interface Marker {
          int value() default 1;
        }
        """
      })
  void conventionally_set_code_has_a_logical_line_for_each_line(String members)
      throws SourceException {
    assertThat(LogicalLines.of(type("class A {\n" + members + "}")))
        .isEqualTo((int) members.lines().count() + 2);
  }

  @Test
  void wrapped_lines_annotations_blank_lines_comments_and_semicolons_add_nothing()
      throws SourceException {
    String code =
        """
        @Deprecated
        class A {

          @SuppressWarnings(
              "unused")
          int m(
              int a,
              int b) {
            // a comment
            return a
                + b;;
          }
        }
        """;

    assertThat(LogicalLines.of(type(code))).isEqualTo(5);
  }

  @Test
  void squeezed_lines_count_each() throws SourceException {
    assertThat(LogicalLines.of(type("class A { void m() { a(); if (b) { c(); } } int d; }")))
        .isEqualTo(9);
  }

  @Test
  void a_switch_of_one_liners_and_a_run_of_like_calls_are_read_as_one_line()
      throws SourceException {
    String code =
        """
        class A {
          void m(int x) {
            switch (x) {
              case 1: return a();
              case 2: return b();
              default: return c();
            }
            map.put(1, 2);
            map.put(1, 3);
            map.put(1, 4);
            map.put(1, 5);
            map.put(1, 6);
            map.put(1, 7);
          }
        }
        """;

    assertThat(LogicalLines.of(type(code))).isEqualTo(18);
    assertThat(LogicalLines.toReadInMember(type(code).getMember(0))).isEqualTo(4);
  }

  @Test
  void what_classes_within_a_member_declare_is_read_apart() throws SourceException {
    String code =
        """
        class A {
          Object m() {
            class Local {
              int x;
            }
            return new B() {
              void m() {
                a();
              }
            };
          }
        }
        """;

    assertThat(LogicalLines.toReadInMember(type(code).getMember(0))).isEqualTo(4);
    assertThat(LogicalLines.toReadInType(type(code))).isEqualTo(12);
  }

  @Test
  void nested_types_constants_and_plain_enum_constants_are_not_read_with_a_type()
      throws SourceException {
    String code =
        """
        enum A {
          B,
          C {
            int x;
          };
          static final int D = 1;
          static final Runnable E = () -> {};
          int f;
          class G {}
        }
        """;

    assertThat(LogicalLines.toReadInType(type(code))).isEqualTo(7);
  }

  private static TypeDeclaration<?> type(String code) throws SourceException {
    SourceFile file = new SourceFile(Path.of("A.java"), "A.java", Optional.of(SourceKind.MAIN));
    ParsedFile parsed = JavaSourceParser.parse(file, code);
    return parsed.tree().getType(0);
  }
}
