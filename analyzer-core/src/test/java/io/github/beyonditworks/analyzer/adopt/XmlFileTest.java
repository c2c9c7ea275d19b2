package io.github.beyonditworks.analyzer.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlFileTest {

  @TempDir Path folder;

  @Test
  void a_document_type_is_passed_over() {
    assertThat(
            read(
                """
                <?xml version="1.0"?>
                <!DOCTYPE module PUBLIC "-//X//DTD Y 1.3//EN" "https://nowhere.invalid/y.dtd">
                <module name="Checker"><property name="a" value="&lt;b&gt;"/></module>
                """))
        .hasValueSatisfying(
            root -> assertThat(root.children("property").get(0).get("value")).isEqualTo("<b>"));
  }

  @Test
  void an_entity_that_names_a_file_is_not_read() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    Optional<XmlNode> root =
        read("<!DOCTYPE r [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><r><rule>&s;</rule></r>");

    assertThat(root.map(r -> r.children().toString() + r.content()).orElse(""))
        .doesNotContain("secret");
    root.ifPresent(r -> assertThat(r.children("rule").get(0).content()).isEmpty());
  }

  @Test
  void entities_that_multiply_are_not_expanded() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      xml.append("<!ENTITY a").append(i).append(" \"");
      xml.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    Optional<XmlNode> root = read(xml + "]><r>&a11;</r>");

    assertThat(root.map(XmlNode::content).orElse("")).hasSizeLessThan(100);
  }

  @Test
  void what_is_deep_large_or_broken_is_refused() throws Exception {
    assertThat(read("<a>".repeat(100) + "</a>".repeat(100))).isEmpty();
    assertThat(read("<r>" + "<a/>".repeat(60_000) + "</r>")).isEmpty();
    assertThat(read("<r><a></r>")).isEmpty();
    assertThat(read("")).isEmpty();
    Path large = Files.writeString(folder.resolve("l.xml"), "<r>" + " ".repeat(2_100_000) + "</r>");
    assertThat(XmlFile.read(large)).isEmpty();
    assertThat(XmlFile.read(folder.resolve("none.xml"))).isEmpty();
  }

  private static Optional<XmlNode> read(String xml) {
    return XmlFile.read(xml.getBytes(StandardCharsets.UTF_8));
  }
}
