package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project whose sources, names and broken files try to break out of a report. */
final class HostileProject {

  static final String NAME = "<script>document.title = 'owned'</script> & \"sons\"";
  static final String PLAIN_FILE = "src/main/java/shop/Cart.java";
  static final String ODD_FILE = "src/main/java/shop/It's #1 100% <b>\"odd\"?.java";

  private HostileProject() {}

  static Analysis analyze(Path folder, int threads) throws IOException, InterruptedException {
    write(folder, PLAIN_FILE, cart());
    write(folder, ODD_FILE, "package shop;\n\nclass Odd {}\n");
    write(folder, "src/main/java/shop/cart.java", "package shop;\n\nclass LowerCase {}\n");
    write(folder, "src/main/java/shop/M\u00FCller.java", "package shop;\n\nclass M\u00FCller {}\n");
    write(folder, "src/main/java/shop/Broken.java", "class Broken { <img src=x> }\n");
    write(folder, "src/main/java/shop/" + "Long".repeat(50) + ".java", "class Long {}\n");
    write(
        folder,
        "src/test/java/shop/CartTest.java",
        "package shop;\n\nclass CartTest {\n  @Test\n  void x(int a, int b, int c, int d, int e, int f) {}\n\n  Odd2 odd = new Odd2();\n}\n");
    write(folder, "src/main/java/shop/Odd2.java", "package shop;\n\nclass Odd2 {}\n");
    return new Analyzer()
        .analyze(AnalysisOptions.of(folder).withProjectName(NAME).withThreads(threads));
  }

  static void report(Analysis analysis, Path output) throws IOException {
    ReportWriter.write(analysis, List.of(new HtmlReport()), output);
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String cart() {
    return """
        package shop;

        /* <script>document.title = 'owned'</script> </style> --> ]]> */
        class Cart {
          String html = "</code></li><script>document.title = 'owned'</script><img src=x onerror=alert(1)>";
          String markdown = "[click](javascript:alert(1)) ![x](https://example.org/x.png) `code`";
          char bell = '\u0007';
          String reversed = "\u202E";
          String text =
              \"""
              "quoted" // no comment
              \""";

          int pay(int customer, int cart, int day, int place, int coupon, int currency) {
            int sum = 0;
            for (int i = 0; i < cart; i++) {
              if (i > day) {
                for (int j = 0; j < i; j++) {
                  if (j > place && customer > 0) {
                    while (sum < coupon) {
                      if (sum % 2 == 0 || currency > 1) {
                        sum++;
                      } else {
                        sum += 2;
                      }
                    }
                  }
                }
              }
            }
            return sum;
          }
        }
        """;
  }
}
