package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.evidence.AnalysedSources.OnDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/** A folder with modules, sources and reports, each with a time of its own. */
final class Workspace {

  static final int EARLY = 1_000;
  static final int LATE = 2_000;

  /** A source that fits the reports of the resources. */
  static final String CART =
      """
      package shop.cart;

      import java.util.List;

      public class Cart {

        int discount(int sum) {
          // large orders are cheaper
          if (sum > 100 && sum < 1000) {
            return sum / 10;
          }
          return 0;
        }

        record Line(int price, int count) {
          int total() { return price * count; }
        }
      }
      """;

  private final Path root;
  private final List<OnDisk> sources = new ArrayList<>();

  Workspace(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  Workspace module(String folder) throws IOException {
    write(
        root.resolve(folder).resolve("pom.xml"), "<project/>".getBytes(StandardCharsets.UTF_8), 1);
    return this;
  }

  Workspace source(String path, String text, int time) throws IOException {
    write(root.resolve(path), text.getBytes(StandardCharsets.UTF_8), time);
    sources.add(new OnDisk(path, root.resolve(path)));
    return this;
  }

  Workspace report(String resource, String path, int time) throws IOException {
    write(root.resolve(path), Files.readAllBytes(Reports.FOLDER.resolve(resource)), time);
    return this;
  }

  Workspace text(String text, String path, int time) throws IOException {
    write(root.resolve(path), text.getBytes(StandardCharsets.UTF_8), time);
    return this;
  }

  EvidenceCollection.Collected collect() {
    return collect(EvidenceSources.BY_CONVENTION);
  }

  EvidenceCollection.Collected collect(EvidenceSources wanted) {
    return EvidenceCollection.of(
        wanted,
        new AnalysedSources(
            root,
            p -> root.relativize(p).toString().replace('\\', '/'),
            StandardCharsets.UTF_8,
            sources));
  }

  private static void write(Path file, byte[] content, int time) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    Files.setLastModifiedTime(file, FileTime.fromMillis(time * 1_000L));
  }
}
