package io.github.beyonditworks.analyzer.invariance;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Classes composed of members and nested statements that rules have something to say about. */
final class ComposedType implements ArbitrarySupplier<String> {

  private static final int DEEPEST = 4;

  private static final List<String> EXPRESSIONS =
      List.of(
          "total",
          "37 * total",
          "first ? 1 : second ? 2 : 3",
          "order.customer().address().city().length()",
          "System.currentTimeMillis()",
          "new OrderService().count(total, 86, true)",
          "a && b || c && !(d || e)",
          "switch (total) { case 1 -> 2; case 3, 4 -> 5; default -> 6; }");

  private static final List<String> STATEMENTS =
      List.of(
          "total = %s;",
          "int tmp = %s;",
          "names.put(\"one\", %s);",
          "store(%s); // as many as fit on a page",
          "// Parcels above this weight go by truck.\nstore(%s);",
          "// if (total > 3) { store(total); }\nstore(%s);",
          "Registry.instance().total = %s;",
          "if (%s == null) return;");

  private static final List<String> NESTING =
      List.of(
          "if (total > 42) {\n%s}\n",
          "if (first) {\n%s} else if (second) {\nstore(1);\n} else {\nstore(2);\n}\n",
          "for (int i = 0; i < 17; i++) {\n%s}\n",
          "while (total < 9) {\n%s}\n",
          "do {\n%s} while (first);\n",
          "try {\n%s} catch (IOException e) {\n}\n",
          "try (Reader in = open(); Reader other = open()) {\n%s} finally {\nclose();\n}\n",
          "switch (total) {\ncase 1:\ncase 2:\n%sbreak;\ndefault:\nstore(4);\n}\n",
          "items.forEach(item -> {\n%s});\n",
          "run(new Runnable() {\n@Override\npublic void run() {\n%s}\n});\n");

  private static final List<String> HEADS =
      List.of(
          "void store(int value)",
          "public int getTotal()",
          "public static void reset(boolean hard, int a, int b, int c, int d, int e, int f)",
          "protected List<String> isReady(String data)",
          "private void unused()",
          "/** Stores the value. */\npublic void storeValue(int value)",
          "/**\n * Counts.\n *\n * @param missing is not there\n * @return what {@link #gone()} gave\n */\n"
              + "public int count(int value)",
          "Composed(Database database)");

  private static final List<String> FIELDS =
      List.of(
          "private int total;\n",
          "static int counter = 3;\n",
          "public static List<String> names = new ArrayList<>();\n",
          "private final Database database = new Database();\n",
          "private int never;\n");

  @Override
  public Arbitrary<String> get() {
    Arbitrary<String> members =
        Arbitraries.frequencyOf(Tuple.of(3, methods()), Tuple.of(1, Arbitraries.of(FIELDS)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(parts -> String.join("\n", parts));
    Arbitrary<String> heads =
        Arbitraries.of(
            "class Composed {\n",
            "/** What was composed. */\npublic class Composed {\n",
            "public final class Composed extends Base implements Runnable {\n");
    return Combinators.combine(heads, members).as((head, body) -> head + body + "}\n");
  }

  private static Arbitrary<String> methods() {
    return Combinators.combine(Arbitraries.of(HEADS), statements(0))
        .as((head, body) -> head + " {\n" + body + "}\n");
  }

  private static Arbitrary<String> statements(int depth) {
    Arbitrary<String> plain =
        Combinators.combine(Arbitraries.of(STATEMENTS), Arbitraries.of(EXPRESSIONS))
            .as((statement, expression) -> statement.replace("%s", expression) + "\n");
    if (depth == DEEPEST) {
      return plain;
    }
    Arbitrary<String> nested =
        Combinators.combine(Arbitraries.of(NESTING), Arbitraries.lazy(() -> statements(depth + 1)))
            .as((around, body) -> around.replace("%s", body));
    return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(2, nested))
        .list()
        .ofMaxSize(depth == 0 ? 12 : 4)
        .map(parts -> String.join("", parts));
  }
}
