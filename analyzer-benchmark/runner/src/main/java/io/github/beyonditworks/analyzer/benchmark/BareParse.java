package io.github.beyonditworks.analyzer.benchmark;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Parses every Java file of a folder as users of JavaParser do, and drops the trees: language level
 * 25, validated, comments attributed.
 */
public final class BareParse {

  private static final long STACK_BYTES = 64L << 20;

  private BareParse() {}

  /**
   * Parses.
   *
   * @param arguments the folder and the number of threads
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
      files = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
    AtomicInteger next = new AtomicInteger();
    AtomicInteger parsed = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      Thread thread = new Thread(null, () -> parse(files, next, parsed), "parse", STACK_BYTES);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(parsed + " of " + files.size() + " files parsed");
  }

  private static void parse(List<Path> files, AtomicInteger next, AtomicInteger parsed) {
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_25));
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      try {
        if (parser.parse(files.get(i)).isSuccessful()) {
          parsed.incrementAndGet();
        }
      } catch (IOException e) {
        System.err.println(files.get(i) + ": " + e.getMessage());
      }
    }
  }
}
