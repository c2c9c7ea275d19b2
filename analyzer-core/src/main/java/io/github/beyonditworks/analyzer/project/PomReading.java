package io.github.beyonditworks.analyzer.project;

import io.github.beyonditworks.analyzer.source.InertXml;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the signs in a {@code pom.xml}; nothing that it names is fetched or expanded. */
final class PomReading {

  private static final String PLUGIN = "/project/build/plugins/plugin";
  private static final String PROFILE_PLUGIN = "/project/profiles/profile/build/plugins/plugin";

  private final List<Sign> signs = new ArrayList<>();
  private boolean licensed;
  private boolean hasOrigin;

  private PomReading() {}

  /** The signs in a POM; none where it is no XML. */
  static List<Sign> signs(String pom) {
    PomReading reading = new PomReading();
    try {
      XMLStreamReader reader = InertXml.factory().createXMLStreamReader(new StringReader(pom));
      try {
        reading.read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      // A POM that cannot be read tells nothing, and Maven itself will say so.
      return List.of();
    }
    if (reading.licensed && reading.hasOrigin) {
      reading.signs.add(
          new Sign(Sign.Kind.PUBLISHED, "names the licences and origin that publishing asks for"));
    }
    return reading.signs;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    Deque<String> paths = new ArrayDeque<>();
    paths.push("");
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        paths.push(paths.peek() + '/' + reader.getLocalName());
        text.setLength(0);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(paths.pop(), text.toString().strip());
        text.setLength(0);
      }
    }
  }

  private void end(String path, String text) {
    switch (path) {
      case "/project/packaging" -> KnownPlugins.packaging(text).ifPresent(signs::add);
      case PLUGIN + "/artifactId" -> KnownPlugins.maven(text).ifPresent(signs::add);
      case PROFILE_PLUGIN + "/artifactId" ->
          KnownPlugins.maven(text)
              .filter(s -> s.kind() == Sign.Kind.PUBLISHED)
              .ifPresent(signs::add);
      case "/project/distributionManagement/repository/url" ->
          signs.add(new Sign(Sign.Kind.PUBLISHED, "names a repository to deploy to"));
      case "/project/licenses/license/name" -> licensed = !text.isEmpty();
      case "/project/scm/url", "/project/scm/connection" -> hasOrigin |= !text.isEmpty();
      default -> {
        if (path.startsWith(PLUGIN) && path.endsWith("/mainClass") && !text.isEmpty()) {
          signs.add(new Sign(Sign.Kind.RUNS, "names a main class to run"));
        }
      }
    }
  }
}
