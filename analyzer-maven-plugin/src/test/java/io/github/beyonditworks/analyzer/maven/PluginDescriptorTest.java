package io.github.beyonditworks.analyzer.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class PluginDescriptorTest {

  private final Document descriptor = read("/META-INF/maven/plugin.xml");
  private final Document eclipse = read("/META-INF/m2e/lifecycle-mapping-metadata.xml");

  @Test
  void eclipse_is_told_to_ignore_every_goal() {
    assertThat(texts(eclipse, "goal"))
        .containsExactlyInAnyOrderElementsOf(
            mojos().stream().map(mojo -> text(mojo, "goal")).toList());
    assertThat(eclipse.getElementsByTagName("action").getLength()).isEqualTo(1);
    assertThat(eclipse.getElementsByTagName("ignore").getLength()).isEqualTo(1);
  }

  @Test
  void every_goal_may_run_in_parallel_builds() {
    assertThat(mojos()).allMatch(mojo -> text(mojo, "threadSafe").equals("true"));
  }

  @Test
  void no_goal_needs_compiled_classes_or_runs_a_lifecycle_of_its_own() {
    assertThat(mojos()).noneMatch(mojo -> has(mojo, "requiresDependencyResolution"));
    assertThat(mojos()).noneMatch(mojo -> has(mojo, "executePhase"));
    assertThat(mojos()).noneMatch(mojo -> has(mojo, "executeGoal"));
  }

  private List<Element> mojos() {
    return elements(descriptor.getElementsByTagName("mojo"));
  }

  private static boolean has(Element mojo, String name) {
    return mojo.getElementsByTagName(name).getLength() > 0;
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  private static List<String> texts(Document document, String name) {
    return elements(document.getElementsByTagName(name)).stream()
        .map(Element::getTextContent)
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Document read(String resource) {
    try (InputStream in = PluginDescriptorTest.class.getResourceAsStream(resource)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError(resource, e);
    }
  }
}
