package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The documents of this repository lead to each other. */
class DocumentLinksTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void every_relative_link_of_a_document_leads_to_a_file() throws IOException {
    List<String> broken = new ArrayList<>();
    List<Path> documents = documents();
    for (Path document : documents) {
      for (String link : links(document)) {
        String path = URLDecoder.decode(link.split("#", 2)[0], StandardCharsets.UTF_8);
        if (!path.isEmpty() && !Files.exists(document.resolveSibling(path))) {
          broken.add(ROOT.relativize(document) + " -> " + link);
        }
      }
    }
    assertThat(documents).hasSizeGreaterThan(20);
    assertThat(broken).isEmpty();
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("examples"))) {
      try (Stream<Path> files = Files.walk(folder, folder.equals(ROOT) ? 1 : 4)) {
        files.filter(DocumentLinksTest::isDocument).forEach(documents::add);
      }
    }
    return documents;
  }

  private static boolean isDocument(Path file) {
    return file.toString().endsWith(".md") && !ROOT.relativize(file).toString().contains("target");
  }

  private static List<String> links(Path document) throws IOException {
    List<String> links = new ArrayList<>();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(Files.readString(document))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                links.add(image.getDestination());
              }
            });
    links.removeIf(l -> l.matches("[a-z]+:.*"));
    return links;
  }
}
