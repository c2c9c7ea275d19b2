package io.github.beyonditworks.analyzer.adopt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads Checkstyle's tree of modules, and its files of suppressions. */
final class CheckstyleReader {

  private static final Set<String> FRAMES = Set.of("Checker", "TreeWalker");

  /** Modules that let comments and annotations speak: their marks are counted in the code. */
  private static final Set<String> LISTENERS =
      Set.of(
          "SuppressionCommentFilter",
          "SuppressWarningsFilter",
          "SuppressWarningsHolder",
          "SuppressWithNearbyCommentFilter",
          "SuppressWithNearbyTextFilter",
          "SuppressWithPlainTextCommentFilter");

  private static final Set<String> ALL = Set.of("", ".", ".*", ".+", "[a-zA-Z0-9]*", "[\\s\\S]*");
  private static final Pattern NAMES = Pattern.compile("\\(?[\\w|]+\\)?\\$?");
  private static final String CHECK = "Check";
  private static final String TAB_WIDTH = "tabWidth";

  private final PeerConfiguration into;

  private CheckstyleReader(PeerConfiguration into) {
    this.into = into;
  }

  /** Reads the outermost module. */
  static PeerConfiguration read(XmlNode checker, String file) {
    CheckstyleReader reader =
        new CheckstyleReader(new PeerConfiguration(PeerTool.CHECKSTYLE, file));
    reader.module(checker, Map.of());
    return reader.into;
  }

  /** Reads the outermost element of a file of suppressions. */
  static PeerConfiguration readSuppressions(XmlNode suppressions, String file) {
    CheckstyleReader reader =
        new CheckstyleReader(new PeerConfiguration(PeerTool.CHECKSTYLE, file));
    int finer = 0;
    for (XmlNode suppress : suppressions.children()) {
      boolean byFile =
          suppress.name().equals("suppress")
              && !suppress.has("lines")
              && !suppress.has("columns")
              && !suppress.has("message");
      if (!byFile || (!suppress.has("checks") && suppress.has("id"))) {
        finer++;
      } else {
        reader.silence(suppress.get("files"), suppress.get("checks"));
      }
    }
    reader.leaveOutFiner(finer);
    return reader.into;
  }

  private void leaveOutFiner(int finer) {
    if (finer > 0) {
      into.leaveOut(
          finer
              + (finer == 1 ? " suppression" : " suppressions")
              + " by line, message, id or element: the baseline accepts what stands there");
    }
  }

  private void module(XmlNode module, Map<String, String> around) {
    Map<String, String> properties = properties(module);
    String name = plain(module.get("name"));
    if (FRAMES.contains(name)) {
      Map<String, String> inherited = new LinkedHashMap<>(around);
      if (properties.containsKey(TAB_WIDTH)) {
        inherited.put(TAB_WIDTH, properties.get(TAB_WIDTH));
      }
      module.children("module").forEach(child -> module(child, inherited));
    } else if (name.equals("BeforeExecutionExclusionFileFilter")) {
      silence(properties.getOrDefault("fileNamePattern", ""), "");
    } else if (name.equals("SuppressionSingleFilter")) {
      silence(properties.getOrDefault("files", ""), properties.getOrDefault("checks", ""));
    } else if (name.startsWith("SuppressionXpath")) {
      leaveOutFiner(1);
    } else if (!isListener(name)) {
      check(name, around, properties);
    }
  }

  /** The file that a filter names is found by itself. */
  private static boolean isListener(String name) {
    return LISTENERS.contains(name)
        || name.equals("SuppressionFilter")
        || name.equals("SeverityMatchFilter");
  }

  private void check(String name, Map<String, String> around, Map<String, String> properties) {
    Map<String, String> all = new LinkedHashMap<>(around);
    all.putAll(properties);
    boolean on = !properties.getOrDefault("severity", "").toLowerCase(Locale.ROOT).equals("ignore");
    into.rules().add(new PeerRule(PeerTool.CHECKSTYLE, name, on, all, into.file()));
  }

  private void silence(String files, String checks) {
    List<String> paths = RegexPaths.found(files);
    Optional<List<String>> names = names(checks);
    if (files.isEmpty() || paths.isEmpty() || names.isEmpty()) {
      into.leaveOut("the suppression of '" + checks + "' in '" + files + "'");
    } else if (paths.stream().anyMatch(p -> p.endsWith("module-info.java"))) {
      return; // which has nothing to report here
    } else {
      into.silence(paths, names.get());
    }
  }

  /** The checks that an expression means; an empty list for all, nothing where it is unclear. */
  private static Optional<List<String>> names(String checks) {
    if (ALL.contains(checks)) {
      return Optional.of(List.of());
    }
    if (!NAMES.matcher(checks).matches()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    Arrays.stream(checks.replaceAll("[()$]", "").split("\\|"))
        .filter(name -> !name.isEmpty())
        .forEach(name -> names.add(plain(name)));
    return Optional.of(names);
  }

  /** Without a package, and without the ending that Checkstyle lets one leave out. */
  private static String plain(String module) {
    String name = module.substring(module.lastIndexOf('.') + 1);
    return name.endsWith(CHECK) && name.length() > CHECK.length()
        ? name.substring(0, name.length() - CHECK.length())
        : name;
  }

  private static Map<String, String> properties(XmlNode module) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (XmlNode property : module.children("property")) {
      properties.put(property.get("name"), property.get("value"));
    }
    return properties;
  }
}
