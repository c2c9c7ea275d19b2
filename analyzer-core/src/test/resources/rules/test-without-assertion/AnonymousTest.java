import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

abstract class Output {
  static final Output CHECKED =
      new Output() {
        @Override
        void print(String text, Object actual, Object expected) {
          assertEquals(expected, actual, text);
        }
      };

  static final Sink SILENT =
      new Sink() {
        @Override
        void write(String text) {
          System.out.println(text);
        }
      };

  abstract void print(String text, Object actual, Object expected);
}

abstract class Sink {
  abstract void write(String text);
}

class AnonymousTest {
  static void example(Output output) {
    output.print("a book", new Cart().add("book").size(), 1);
  }

  static void written(Sink sink) {
    sink.write(new Cart().toString());
  }

  @Test
  void runs_the_example() {
    example(Output.CHECKED);
  }

  @Test
  void writes() { // finding
    written(Output.SILENT);
  }
}
