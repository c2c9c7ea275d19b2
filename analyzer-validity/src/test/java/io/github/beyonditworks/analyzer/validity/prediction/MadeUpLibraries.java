package io.github.beyonditworks.analyzer.validity.prediction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Libraries of ten types whose tests nobody ran. */
final class MadeUpLibraries {

  private static final int TYPES = 10;

  private MadeUpLibraries() {}

  /** Writes a library; the larger a type, the more of its ten branches no test takes. */
  static void write(Path folder) throws IOException {
    StringBuilder coverage = new StringBuilder();
    StringBuilder mutants = new StringBuilder();
    for (int i = 0; i < TYPES; i++) {
      String name = "Type" + i;
      put(folder.resolve("main/shop/" + name + ".java"), source(name, i));
      if (i % 2 == 0) {
        put(folder.resolve("test/shop/" + name + "Test.java"), test(name, i));
      }
      coverage.append(covered(name, i));
      mutants.append(tried(name, i));
    }
    put(
        folder.resolve("jacoco.xml"),
        "<report name='made up'><package name='shop'>" + coverage + "</package></report>");
    put(folder.resolve("mutations.xml"), "<mutations>" + mutants + "</mutations>");
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String source(String name, int extra) {
    return "package shop;\npublic class "
        + name
        + " {\n  int of(int a) {\n    return a > 0 && a < 9 || a == 77 ? 1 : 0;\n  }\n"
        + "  int more() {\n    return 1;\n  }\n".repeat(extra)
        + "}\n";
  }

  private static String test(String name, int empty) {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < empty; i++) {
      methods.append("  @org.junit.jupiter.api.Test\n  void empty").append(i).append("() {}\n");
    }
    return "package shop;\nclass " + name + "Test {\n" + methods + "}\n";
  }

  private static String covered(String name, int missed) {
    int taken = TYPES - missed;
    return "<sourcefile name='"
        + name
        + ".java'><line nr='4' mi='0' ci='9' mb='"
        + missed
        + "' cb='"
        + taken
        + "'/></sourcefile>";
  }

  private static String tried(String name, int survived) {
    StringBuilder mutants = new StringBuilder();
    for (int i = 0; i < TYPES; i++) {
      String status = i < survived ? "SURVIVED" : "KILLED";
      mutants
          .append("<mutation detected='false' status='" + status + "' numberOfTestsRun='1'>")
          .append("<sourceFile>" + name + ".java</sourceFile>")
          .append("<mutatedClass>shop." + name + "</mutatedClass>")
          .append("<mutatedMethod>of</mutatedMethod>")
          .append("<methodDescription>(I)I</methodDescription>")
          .append("<lineNumber>4</lineNumber><mutator>made.up</mutator><index>" + i + "</index>")
          .append("<killingTest/><description>changed</description></mutation>");
    }
    return mutants.toString();
  }
}
