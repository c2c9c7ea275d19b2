package io.github.beyonditworks.analyzer.adopt;

import io.github.beyonditworks.analyzer.adopt.ScriptTokens.Kind;
import io.github.beyonditworks.analyzer.adopt.ScriptTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a Gradle script names as configurations of PMD, Checkstyle and SpotBugs, in the plain forms
 * in which nearly all scripts do: {@code checkstyle { configFile = file("…") }}. A value that is
 * worked out by the script is not known here, and said to be so.
 */
final class GradleReferences {

  /** The conventional file, which the plugin looks for in a folder that can be named. */
  private static final String CHECKSTYLE_FILE = "/checkstyle.xml";

  private static final String CHECKSTYLE_FOLDER = "config/checkstyle";

  /** Folders of the build; what follows is relative to the project. */
  private static final Pattern FOLDER =
      Pattern.compile(
          "^\\$\\{?(?:rootProject\\.|project\\.)?(?:rootDir|projectDir|layout\\.projectDirectory|layout\\.settingsDirectory)\\}?/");

  private static final Set<String> OF_CHECKSTYLE =
      Set.of("configFile", "configDirectory", "configDir", "config");
  private static final Set<String> OF_PMD = Set.of("ruleSets", "ruleSetFiles", "ruleSetConfig");
  private static final Set<String> OF_SPOTBUGS =
      Set.of("excludeFilter", "excludeFilterConfig", "includeFilter", "includeFilterConfig");

  private static final Map<PeerTool, Set<String>> PROPERTIES =
      Map.of(
          PeerTool.CHECKSTYLE, OF_CHECKSTYLE,
          PeerTool.PMD, OF_PMD,
          PeerTool.SPOTBUGS, OF_SPOTBUGS);

  private static final Map<String, PeerTool> PLUGINS =
      Map.of(
          "checkstyle", PeerTool.CHECKSTYLE,
          "pmd", PeerTool.PMD,
          "findbugs", PeerTool.SPOTBUGS,
          "com.github.spotbugs", PeerTool.SPOTBUGS);

  private static final Token END = new Token(Kind.LINE, "\n");
  private static final Set<String> SETTERS = Set.of("set", "from", "setFrom", "addAll", "add");

  /** What lists are made with. */
  private static final Set<String> LISTS = Set.of("listOf", "emptyList", "mutableListOf", "set");

  private final List<Token> tokens;
  private final List<Reference> references = new ArrayList<>();
  private final Set<PeerTool> plugins = EnumSet.noneOf(PeerTool.class);

  /** The blocks around the place that is looked at, from the inside. */
  private final Deque<Block> blocks = new ArrayDeque<>();

  private int statement;
  private int at;

  private GradleReferences(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * A configuration that a script names.
   *
   * @param tool whose it is
   * @param property what it is given to
   * @param text the path or the name of a set; empty where the script works it out
   */
  record Reference(PeerTool tool, String property, String text) {

    boolean isFilterOfWhatToReport() {
      return property.startsWith("includeFilter");
    }

    /**
     * Whether it names the folder of the file, which may be missing where another file is named.
     */
    boolean isFolder() {
      return property.startsWith("configDir");
    }

    /** The path of the file. */
    String file() {
      return isFolder() && !text.isEmpty() ? text + CHECKSTYLE_FILE : text;
    }
  }

  /** The file that Gradle's plugin for Checkstyle reads where a script names none. */
  static Reference conventional() {
    return new Reference(PeerTool.CHECKSTYLE, "configDirectory", CHECKSTYLE_FOLDER);
  }

  /**
   * What stands between braces.
   *
   * @param tool whose settings they are, if any tool's
   * @param plugins whether plugins are applied there
   */
  private record Block(Optional<PeerTool> tool, boolean plugins) {}

  static GradleReferences of(String script) {
    GradleReferences read = new GradleReferences(ScriptTokens.of(script));
    for (read.at = 0; read.at < read.tokens.size(); read.at++) {
      read.token(read.tokens.get(read.at));
    }
    return read;
  }

  List<Reference> references() {
    return references;
  }

  /** The tools whose plugins are applied. */
  Set<PeerTool> plugins() {
    return plugins;
  }

  private void token(Token token) {
    if (token.kind() == Kind.LINE || token.is(';')) {
      statement = at + 1;
    } else if (token.is('{')) {
      blocks.push(new Block(toolOf(statement, at), words(statement, at).contains("plugins")));
      statement = at + 1;
    } else if (token.is('}')) {
      blocks.poll();
      statement = at + 1;
    } else if (token.kind() == Kind.SIGN) {
      return;
    } else {
      plugin(token.text());
      property(token);
    }
  }

  /** {@code id 'pmd'}, {@code apply plugin: "pmd"}, or its name alone among the plugins. */
  private void plugin(String name) {
    PeerTool tool = PLUGINS.get(name);
    if (tool != null) {
      List<String> before = words(statement, at);
      if (before.contains("id") || before.contains("plugin") || isAlone()) {
        plugins.add(tool);
      }
    }
  }

  private boolean isAlone() {
    Token next = next(1);
    return statement == at
        && !blocks.isEmpty()
        && blocks.peek().plugins()
        && (next.kind() == Kind.LINE || next.is(';') || next.is('}'));
  }

  private Token next(int further) {
    return at + further < tokens.size() ? tokens.get(at + further) : END;
  }

  private void property(Token token) {
    String name = plain(token.text());
    Optional<PeerTool> tool = toolHere().filter(t -> PROPERTIES.get(t).contains(name));
    if (tool.isEmpty() || token.kind() != Kind.WORD || !isGiven()) {
      return;
    }
    int begin = at + 1;
    List<String> values = values();
    boolean many = name.equals("ruleSets") || name.equals("ruleSetFiles");
    if (many ? !values.isEmpty() : values.size() == 1) {
      values.forEach(value -> references.add(new Reference(tool.get(), name, filled(value))));
    } else if (!name.equals("ruleSets") || !LISTS.containsAll(words(begin, at + 1))) {
      references.add(new Reference(tool.get(), name, ""));
    }
  }

  /** Whether the property that is looked at gets a value here, and does not only lend it. */
  private boolean isGiven() {
    Token next = next(1);
    return next.is('=')
        || next.is('(')
        || next.kind() == Kind.STRING
        || next.kind() == Kind.WORD
        || (next.is('+') && next(2).is('='))
        || (next.is('.') && SETTERS.contains(next(2).text()));
  }

  /** That of the block around, or of {@code pmd.ruleSets = …}. */
  private Optional<PeerTool> toolHere() {
    Optional<PeerTool> said = toolOf(statement, at);
    if (said.isPresent()) {
      return said;
    }
    for (Block block : blocks) {
      if (block.tool().isPresent()) {
        return block.tool();
      }
    }
    return Optional.empty();
  }

  /** {@code checkstyle}, {@code checkstyleMain}, {@code withType<Checkstyle>} and their like. */
  private Optional<PeerTool> toolOf(int begin, int end) {
    for (String word : words(begin, end)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (lower.startsWith("checkstyle")) {
        return Optional.of(PeerTool.CHECKSTYLE);
      } else if (lower.startsWith("pmd")) {
        return Optional.of(PeerTool.PMD);
      } else if (lower.startsWith("spotbugs") || lower.startsWith("findbugs")) {
        return Optional.of(PeerTool.SPOTBUGS);
      }
    }
    return Optional.empty();
  }

  private List<String> words(int begin, int end) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens.subList(begin, end)) {
      if (token.kind() == Kind.WORD || token.kind() == Kind.STRING) {
        words.add(token.text());
      }
    }
    return words;
  }

  /** {@code setConfigFile} names {@code configFile}. */
  private static String plain(String name) {
    return name.startsWith("set") && name.length() > 3
        ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
        : name;
  }

  /** The strings up to the end of the statement, which lines between brackets do not end. */
  private List<String> values() {
    List<String> values = new ArrayList<>();
    int open = 0;
    Token before = tokens.get(at);
    while (at + 1 < tokens.size()) {
      Token next = tokens.get(at + 1);
      boolean goesOn = open > 0 || before.is('=') || before.is(',');
      if (next.is(';') || next.is('{') || next.is('}') || (next.kind() == Kind.LINE && !goesOn)) {
        break;
      }
      if (next.is('(') || next.is('[')) {
        open++;
      } else if (next.is(')') || next.is(']')) {
        open--;
      } else if (next.kind() == Kind.STRING) {
        values.add(next.text());
      }
      before = next.kind() == Kind.LINE ? before : next;
      at++;
    }
    return values;
  }

  private static String filled(String text) {
    return FOLDER.matcher(text).replaceFirst("");
  }
}
