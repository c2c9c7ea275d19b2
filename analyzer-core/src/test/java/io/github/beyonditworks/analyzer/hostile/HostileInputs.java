package io.github.beyonditworks.analyzer.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Makes inputs in groups; each case has a folder of its own. */
public final class HostileInputs {

  private static final int[] LEVELS = {50, 400, 3000};
  private static final int[] WIDTHS = {10, 16, 40};

  /**
   * An input.
   *
   * @param group what it attacks
   * @param name its name in the group
   * @param files puts its files into a folder
   */
  public record Case(String group, String name, Contents files) {
    /** Puts files into a folder. */
    @FunctionalInterface
    public interface Contents {
      void into(Path folder) throws IOException;
    }

    /** Where the files of the case go, below a common folder. */
    public Path folder(Path all) {
      return all.resolve(group).resolve(name);
    }
  }

  private final List<Case> cases = new ArrayList<>();

  private HostileInputs() {}

  /** All cases. */
  public static List<Case> all() {
    HostileInputs inputs = new HostileInputs();
    inputs.depth();
    inputs.exponential();
    inputs.size();
    inputs.bytes();
    inputs.escapes();
    inputs.injection();
    inputs.names();
    inputs.fileSystem();
    inputs.graphs();
    inputs.evidence();
    return List.copyOf(inputs.cases);
  }

  /** Writes all cases below a folder. */
  public static void write(List<Case> cases, Path folder) {
    for (Case input : cases) {
      try {
        Path own = Files.createDirectories(input.folder(folder));
        input.files().into(own);
      } catch (IOException e) {
        throw new UncheckedIOException(input.group() + "/" + input.name(), e);
      }
    }
  }

  private void add(String group, String name, Case.Contents files) {
    cases.add(new Case(group, name, files));
  }

  private void code(String group, String name, String code) {
    add(group, name, folder -> Files.writeString(folder.resolve("Input.java"), code));
  }

  private void bytes(String group, String name, byte[] bytes) {
    add(group, name, folder -> Files.write(folder.resolve("Input.java"), bytes));
  }

  private static String field(String expression) {
    return "class Input { Object x = " + expression + "; }";
  }

  private static String body(String statements) {
    return "class Input { void f(int a, Object o) { " + statements + " } }";
  }

  private static String nested(String open, String inner, String close, int levels) {
    return open.repeat(levels) + inner + close.repeat(levels);
  }

  private void depth() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    shapes.put("parentheses", n -> field(nested("(", "1", ")", n)));
    shapes.put("sums", n -> field(nested("(1 + ", "1", ")", n)));
    shapes.put("calls", n -> field(nested("f(", "1", ")", n)));
    shapes.put("indices", n -> field(nested("a[", "1", "]", n)));
    shapes.put("arrays", n -> field(nested("{", "1", "}", n)));
    shapes.put("blocks", n -> body(nested("{", ";", "}", n)));
    shapes.put("ifs", n -> body(nested("if (a > 1) {", ";", "}", n)));
    shapes.put("bare-ifs", n -> body("if (a > 1) ".repeat(n) + ";"));
    shapes.put("else-ifs", n -> body("if (a > 1) f(); else ".repeat(n) + "f();"));
    shapes.put("loops", n -> body(nested("while (a > 1) {", ";", "}", n)));
    shapes.put("tries", n -> body(nested("try {", ";", "} finally { }", n)));
    shapes.put("locks", n -> body(nested("synchronized (this) {", ";", "}", n)));
    shapes.put("switches", n -> body(nested("switch (a) { case 1: ", "f();", "}", n)));
    shapes.put("labels", n -> body("l: ".repeat(n) + ";"));
    shapes.put("conditions", n -> field("true ? 1 : ".repeat(n) + "1"));
    shapes.put("signs", n -> field("- ".repeat(n) + "1"));
    shapes.put("negations", n -> field("!".repeat(n) + "true"));
    shapes.put("additions", n -> field("1 + ".repeat(n) + "1"));
    shapes.put("strings", n -> field("\"a\" + ".repeat(n) + "\"b\""));
    shapes.put("chains", n -> field("a" + ".b()".repeat(n)));
    shapes.put("names", n -> field("a" + ".b".repeat(n)));
    shapes.put("classes", n -> nested("class A {", "", "}", n));
    shapes.put(
        "anonymous", n -> field(nested("new A() { Object x = ", "1", "; }", Math.min(n, 60))));
    shapes.put("generics", n -> "class Input { " + nested("A<", "B", ">", n) + " x; }");
    shapes.put("dimensions", n -> "class Input { int" + "[]".repeat(n) + " x; }");
    shapes.put("bounds", n -> "class Input<T extends A" + " & B".repeat(n) + "> {}");
    shapes.put("package", n -> "package a" + ".b".repeat(n) + "; class Input {}");
    shapes.forEach(
        (name, shape) -> {
          for (int levels : LEVELS) {
            code("depth", name + "-" + levels, shape.apply(levels));
          }
        });
  }

  private void exponential() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    shapes.put("annotations", n -> nested("@A(", "1", ")", n) + " class Input {}");
    shapes.put("annotation-parentheses", n -> nested("@A((", "1", "))", n) + " class Input {}");
    shapes.put("annotation-arrays", n -> nested("@A({", "1", "})", n) + " class Input {}");
    shapes.put("annotation-values", n -> nested("@A(v = (", "1", "))", n) + " class Input {}");
    shapes.put("open-annotations", n -> "@A((".repeat(n));
    shapes.put("lambda-blocks", n -> field(nested("f(x -> {", "", "});", n)));
    shapes.put("lambdas", n -> field(nested("f(x -> ", "1", ")", n)));
    shapes.put("typed-lambdas", n -> field(nested("f((int x) -> ", "1", ")", n)));
    shapes.put("casts", n -> field(nested("(A) (", "1", ")", n)));
    shapes.put("cast-lambdas", n -> field(nested("(A & B) (x -> ", "1", ")", n)));
    shapes.put("less-than", n -> field("a < b ".repeat(n) + "> c"));
    shapes.put("diamonds", n -> field(nested("new A<>(", "1", ")", n)));
    shapes.put("switch-expressions", n -> field(nested("switch (a) { default -> ", "1", "; }", n)));
    shapes.put("patterns", n -> body("if (o instanceof " + nested("A(", "B b", ")", n) + ") {}"));
    shapes.forEach(
        (name, shape) -> {
          for (int width : WIDTHS) {
            code("exponential", name + "-" + width, shape.apply(width));
          }
        });
    code("exponential", "comments", body("/* c */ // d\n".repeat(10_000)));
    code("exponential", "quotes", "class Input { // " + "\"".repeat(10_000) + "\n}");
    code("exponential", "backquotes", "/** " + "`".repeat(20_000) + " */ class Input {}");
    code("exponential", "tags", "/** " + "{@code ".repeat(5_000) + " */ class Input {}");
    code("exponential", "elements", "/** " + "<p><b>".repeat(5_000) + " */ class Input {}");
    code("exponential", "blanks", "class Input { String s = \"" + " ".repeat(50_000) + "x\"; }");
  }

  private void size() {
    code("size", "empty", "");
    code("size", "blank", " \n".repeat(100_000));
    code("size", "one-line", "class Input { " + "int a = 1; ".repeat(20_000) + "}");
    code("size", "methods", "class Input {" + each(2_000, i -> " void m" + i + "() { }\n") + "}");
    code("size", "types", each(1_500, i -> "class T" + i + " { int a; }\n"));
    code("size", "nested", "class Input {" + each(1_500, i -> "class T" + i + " { }\n") + "}");
    code(
        "size",
        "parameters",
        "class Input { void f(" + each(2_000, i -> "int p" + i + ", ") + "int z) {} }");
    code("size", "imports", each(8_000, i -> "import a.B" + i + ";\n") + "class Input {}");
    code("size", "constants", "enum Input {" + each(5_000, i -> "C" + i + ", ") + "}");
    code("size", "cases", body("switch (a) {" + each(3_000, i -> "case " + i + ": f();\n") + "}"));
    code("size", "statements", body("a = a + 1;\n".repeat(20_000)));
    code("size", "identifier", "class Input { int " + "x".repeat(100_000) + "; }");
    code("size", "string", field("\"" + "x".repeat(300_000) + "\""));
    code("size", "comment", "/*" + " word".repeat(100_000) + "*/ class Input {}");
    code("size", "documentation", "/** A." + " @see X\n".repeat(10_000) + "*/ class Input {}");
    code("size", "too-large", "class Input { } //" + "x".repeat(2_100_000));
    code("size", "annotations", "@A ".repeat(3_000) + "class Input {}");
    code("size", "throws", "class Input { void f() throws A" + ", B".repeat(3_000) + " {} }");
  }

  private static String each(int count, IntFunction<String> part) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(part.apply(i));
    }
    return text.toString();
  }

  private void bytes() {
    for (int control : new int[] {0, 1, 7, 8, 9, 10, 11, 12, 13, 26, 27, 28, 31, 127, 133, 160}) {
      String c = String.valueOf((char) control);
      code("bytes", "comment-" + control, "class Input { /* a" + c + "b */ }");
      code("bytes", "code-" + control, "class Input { int a" + c + "; }");
    }
    Random random = new Random(7);
    for (int i = 0; i < 12; i++) {
      byte[] noise = new byte[200 + random.nextInt(2_000)];
      random.nextBytes(noise);
      bytes("bytes", "noise-" + i, noise);
    }
    int[][] broken = {
      {0xff},
      {0xc0, 0x80},
      {0xe0, 0x80, 0x80},
      {0xed, 0xa0, 0x80},
      {0xf5, 0x80, 0x80, 0x80},
      {0xe2, 0x82},
      {0x80}
    };
    for (int[] sequence : broken) {
      byte[] bytes = "class Input { String s = \"??????\"; }".getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < sequence.length; i++) {
        bytes[27 + i] = (byte) sequence[i];
      }
      bytes("bytes", "utf8-" + Integer.toHexString(sequence[0]) + sequence.length, bytes);
    }
    bytes("bytes", "utf16", "class Input {}".getBytes(StandardCharsets.UTF_16));
    code("bytes", "mark", "\ufeffclass Input {}");
    code("bytes", "two-marks", "\ufeff\ufeffclass Input {}");
    code("bytes", "carriage-returns", "class Input {\r int a;\r\n int b;\n\r}");
    code("bytes", "separators", "class Input {\u2028 int a;\u2029}");
  }

  private void escapes() {
    String u = "\\" + "u";
    List<String> texts =
        List.of(
            "// " + u + "000a int hidden;\nclass Input {}",
            "class Input { /* " + u + "002a" + u + "002f int hidden; }",
            "class Input { String s = \"" + u + "0022; int hidden; //\"; }",
            "class Input { String s = \"" + u + "005c" + u + "0022\"; }",
            u + "0063lass Input {}",
            "class Input { int " + u + "0061b; }",
            "class Input { int " + u + "uuu0061b; }",
            "class Input { char c = '" + u + "d800'; }",
            "class Input { String s = \"" + u + "d83d" + u + "de00\"; }",
            "class Input { char c = '" + u + "0000'; }",
            "class Input { char c = '" + u + "000a'; }",
            "class Input { // " + u + "00g0\n}",
            "class Input { // " + u + "12\n}",
            "class Input { String s = \"" + u + "\"; }",
            "class Input { // \\" + u + "000a no\n}",
            "class Input { String s = \"\"\"\n  \\s\\\n  \\\"\"\"\n  \"\"\"; }",
            "class Input { String s = \"\\777\\8\"; }",
            "class Input { String s = \"\"\"x\"\"\"; }",
            "class Input { // " + (u + "0041").repeat(5_000) + "\n}",
            "class Input " + u + "007b " + u + "007d");
    for (int i = 0; i < texts.size(); i++) {
      code("escapes", "escape-" + i, texts.get(i));
    }
  }

  private void injection() {
    Map<String, Function<String, String>> places = new LinkedHashMap<>();
    places.put("comment", p -> "class Input { // " + p + "\n}");
    places.put("documentation", p -> "/** " + p + "\n * @param " + p + " */ class Input {}");
    places.put("string", p -> field("\"" + p.replace("\\", "\\\\").replace("\"", "\\\"") + "\""));
    places.put("suppression", p -> "// quality:off " + p + "\nclass Input {}");
    places.put("broken", p -> "class Input { int x = " + p + " }");
    List<String> payloads = Payloads.ALL;
    places.forEach(
        (place, code) -> {
          for (int i = 0; i < payloads.size(); i++) {
            code("injection", place + "-" + i, code.apply(payloads.get(i)));
          }
        });
    for (int i = 0; i < payloads.size(); i++) {
      String name = payloads.get(i).replace('/', '_').replace('\0', '_') + ".java";
      add(
          "injection",
          "name-" + i,
          folder -> Files.writeString(folder.resolve(name), "class { // broken"));
    }
  }

  private void names() {
    List<String> names =
        List.of(
            "-rf.java",
            "--help.java",
            " .java",
            "a b.java",
            "con.java",
            "nul.java",
            "a..java",
            "...java",
            "%2e%2e.java",
            "#.java",
            "?.java",
            "*.java",
            "a:b.java",
            "a\\b.java",
            "a\nb.java",
            "a\tb.java",
            "\u202ea.java",
            "e\u0301.java",
            "\u00e9.java",
            "\ud83d\ude00.java",
            "A.java",
            "a.java",
            "index.html.java",
            "$(id).java",
            "`id`.java",
            "x".repeat(240) + ".java",
            "package-info.java",
            "module-info.java");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      add(
          "names",
          "name-" + i,
          folder -> Files.writeString(folder.resolve(name), "/** A. */ class A {}"));
    }
  }

  private void fileSystem() {
    add("files", "broken-link", f -> link(f.resolve("Input.java"), f.resolve("gone")));
    add("files", "own-link", f -> link(f.resolve("Input.java"), f.resolve("Input.java")));
    add(
        "files",
        "circle",
        f -> link(f.resolve("a.java"), link(f.resolve("b.java"), f.resolve("a.java"))));
    add("files", "device", f -> link(f.resolve("Input.java"), Path.of("/dev/zero")));
    add("files", "outside", f -> link(f.resolve("Input.java"), Path.of("/etc/passwd")));
    add("files", "folder-outside", f -> link(f.resolve("etc"), Path.of("/etc")));
    add("files", "loop", f -> link(f.resolve("loop"), f));
    add("files", "folder-with-a-name", f -> Files.createDirectories(f.resolve("Input.java")));
    add("files", "hidden", f -> Files.writeString(f.resolve(".Input.java"), "class Input {}"));
    add("files", "only-ending", f -> Files.writeString(f.resolve(".java"), "class Input {}"));
    add(
        "files",
        "deep",
        f -> {
          Path deep = f;
          for (int i = 0; i < 60; i++) {
            deep = deep.resolve("d" + i);
          }
          Files.writeString(Files.createDirectories(deep).resolve("Input.java"), "class Input {}");
        });
    add(
        "files",
        "hard-link",
        f -> {
          Files.writeString(f.resolve("Input.java"), "class Input {}");
          Files.createLink(f.resolve("Same.java"), f.resolve("Input.java"));
        });
  }

  private static Path link(Path link, Path target) throws IOException {
    return Files.createSymbolicLink(link, target);
  }

  private void graphs() {
    code("graphs", "itself", "class Input extends Input { Input x = new Input(); }");
    code("graphs", "two", "class A extends B {} class B extends A {}");
    code("graphs", "interfaces", "interface A extends B, A {} interface B extends A {}");
    code("graphs", "ring", each(400, i -> "class C" + i + " extends C" + (i + 1) % 400 + " {}\n"));
    code("graphs", "chain", each(1_000, i -> "class C" + i + " extends C" + (i + 1) + " {}\n"));
    code(
        "graphs",
        "calls",
        "class A {" + each(500, i -> "void m" + i + "() { m" + (i + 1) % 500 + "(); }\n") + "}");
    code(
        "graphs",
        "everything",
        each(150, i -> "class D" + i + " { " + each(150, k -> "D" + k + " f" + k + ";") + "}\n"));
    code("graphs", "one-name", "class A { int a; } class A { int b; } class A { int c; }");
    code("graphs", "inside", "class A { class A { class A { A a; } } }");
    code("graphs", "links", "/** " + "{@link A#a} ".repeat(3_000) + " */ class A { int a; }");
    add(
        "graphs",
        "packages",
        f -> {
          for (int i = 0; i < 60; i++) {
            Path folder = Files.createDirectories(f.resolve("src/main/java/p" + i));
            Files.writeString(
                folder.resolve("A.java"),
                "package p" + i + "; import p" + (i + 1) % 60 + ".A; class B { A a; }");
          }
        });
  }

  private void evidence() {
    String head = "<?xml version=\"1.0\"?>";
    List<String> reports =
        List.of(
            "",
            "<",
            "<report",
            head,
            head + "<report name='x'>",
            "<report name='x'/>",
            "\u0000",
            "<!DOCTYPE r [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]><report>&b;</report>",
            "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><report name='x'/>",
            "<report>"
                + "<package name='a'>".repeat(2_000)
                + "</package>".repeat(2_000)
                + "</report>",
            "<report><package name='..'><sourcefile name='../../../etc/passwd'><line nr='1' mi='1'/></sourcefile></package></report>",
            "<report><package name='a'><sourcefile name='A.java'><line nr='99999999999' mi='-1' ci='x'/></sourcefile></package></report>");
    for (int i = 0; i < reports.size(); i++) {
      String report = reports.get(i);
      add(
          "evidence",
          "report-" + i,
          f -> {
            Path folder = Files.createDirectories(f.resolve("target/site/jacoco"));
            Files.writeString(f.resolve("pom.xml"), "<project/>");
            Files.writeString(folder.resolve("jacoco.xml"), report);
            Path sources = Files.createDirectories(f.resolve("src/main/java/a"));
            Files.writeString(sources.resolve("A.java"), "package a; class A { void a() { } }");
          });
    }
  }
}
