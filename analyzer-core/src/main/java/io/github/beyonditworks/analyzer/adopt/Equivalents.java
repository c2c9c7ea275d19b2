package io.github.beyonditworks.analyzer.adopt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which rules of other tools ask what our rules ask: {@code equivalents.tsv}, one row a rule. */
final class Equivalents {

  private static final String RESOURCE = "equivalents.tsv";
  private static final int COLUMNS = 7;

  private final Map<String, Equivalent> rows = new LinkedHashMap<>();

  private Equivalents() {}

  /** The table that comes with this library. */
  static Equivalents standard() {
    Equivalents table = new Equivalents();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Equivalents.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          table.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    String[] cells = (line + "\t".repeat(COLUMNS)).split("\t", -1);
    PeerTool tool = PeerTool.valueOf(cells[0].toUpperCase(Locale.ROOT));
    Equivalent row =
        new Equivalent(
            tool,
            cells[1],
            list(cells[2]),
            Verdict.of(cells[3]),
            list(cells[4]),
            OptionMapping.all(cells[5]),
            cells[6]);
    if (rows.put(key(tool, cells[1]), row) != null) {
      throw new IllegalStateException("two rows for " + cells[1]);
    }
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(","));
  }

  private static String key(PeerTool tool, String rule) {
    return tool.id() + "/" + rule;
  }

  Collection<Equivalent> all() {
    return rows.values();
  }

  Optional<Equivalent> find(PeerTool tool, String rule) {
    return Optional.ofNullable(rows.get(key(tool, rule)));
  }

  /**
   * The rules of a set that comes with a tool, with the settings that they have there.
   *
   * @param set its name without ending
   * @param file the configuration that names it
   * @return empty where there is no such set
   */
  List<PeerRule> ofSet(PeerTool tool, String set, String file) {
    List<PeerRule> rules = new ArrayList<>();
    for (Equivalent row : rows.values()) {
      for (String held : row.tool() == tool ? row.sets() : List.<String>of()) {
        int settings = held.indexOf('(');
        String name = settings < 0 ? held : held.substring(0, settings);
        if (name.equals(set)) {
          rules.add(new PeerRule(tool, row.rule(), true, settings(held, settings), file));
        }
      }
    }
    return rules;
  }

  /** {@code name(max=100)}. */
  private static Map<String, String> settings(String held, int begin) {
    if (begin < 0) {
      return Map.of();
    }
    String[] setting = held.substring(begin + 1, held.length() - 1).split("=");
    return Map.of(setting[0], setting[1]);
  }
}
