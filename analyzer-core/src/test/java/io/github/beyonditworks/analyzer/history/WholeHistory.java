package io.github.beyonditworks.analyzer.history;

import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Commits of which there is something to say as a whole. */
final class WholeHistory {

  private static final String DEPOT = "src/main/java/shop/Depot.java";
  private static final String DEPOT_TEST = "src/test/java/shop/DepotTest.java";

  private static final String ROUTES = "src/main/java/shop/routes/Routes.java";
  private static final String SHORTEST_STOP =
      """
              int nearest = -1;
              int least = limit;
              for (int stop = 0; stop < ways.length; stop++) {
                  if (ways[stop] > 0 && ways[stop] < least) {
                      least = ways[stop];
                      nearest = stop;
                  }
              }
              visited += nearest < 0 ? 0 : 1;
      """;

  private WholeHistory() {}

  static List<ShopHistory.Step> steps() {
    return List.of(
        new ShopHistory.Step("19-api-broken", WholeHistory::apiBroken),
        new ShopHistory.Step("20-untested", WholeHistory::untested),
        new ShopHistory.Step("21-put-off", WholeHistory::putOff),
        new ShopHistory.Step("22-moved-and-changed", WholeHistory::movedAndChanged),
        new ShopHistory.Step("23-large", WholeHistory::large),
        new ShopHistory.Step("24-refactored", WholeHistory::refactored),
        new ShopHistory.Step("25-copied", WholeHistory::copied),
        new ShopHistory.Step("26-pasted", WholeHistory::pasted));
  }

  /** Public methods are renamed, narrowed and removed; one was deprecated before. */
  private static void apiBroken(TestRepository repository) throws GitAPIException {
    repository.write(
        DEPOT,
        """
        package shop;

        /** Where parcels wait. */
        public class Depot {

            private int parcels;

            /** Takes parcels in; waits up to 30 seconds for room. */
            public boolean take(int count) {
                int room = 100 - parcels;
                if (count > room) {
                    return false;
                }
                parcels += count;
                return waited(30);
            }

            /** How many there are. */
            public int count() {
                return parcels;
            }

            /** How many there are, as a text for labels. */
            public String label(String prefix, String suffix) {
                return prefix + "-" + parcels + "-" + suffix;
            }

            /** Old name. */
            @Deprecated
            public int size() {
                return parcels;
            }

            private boolean waited(int seconds) {
                return seconds > 0;
            }
        }
        """);
    repository.write(
        DEPOT_TEST,
        """
        package shop;

        import static org.assertj.core.api.Assertions.assertThat;

        import org.junit.jupiter.api.Test;

        class DepotTest {

            @Test
            void takes_what_there_is_room_for() {
                assertThat(new Depot().take(100)).isTrue();
            }
        }
        """);
    repository.commit("Add a depot");
    repository.edit(DEPOT, "public int count()", "int count()");
    repository.edit(
        DEPOT, "label(String prefix, String suffix)", "text(String prefix, String suffix)");
    repository.edit(
        DEPOT,
        """
            /** Old name. */
            @Deprecated
            public int size() {
                return parcels;
            }

        """,
        "");
    repository.commit("Tidy the depot");
  }

  /** What a tested method does is another, and a new one has no test. */
  private static void untested(TestRepository repository) throws GitAPIException {
    repository.edit(DEPOT, "if (count > room) {", "if (count > room || count < 0) {");
    repository.edit(
        DEPOT,
        "    /** How many there are. */\n",
        """
            /** Hands parcels out; how many it were. */
            public int hand(int wanted) {
                int handed = wanted > parcels ? parcels : wanted;
                parcels -= handed;
                return handed;
            }

            /** How many there are. */
        """);
    repository.commit("Refuse what cannot be");
  }

  /** Work is put off, and a number changes that a comment tells. */
  private static void putOff(TestRepository repository) throws GitAPIException {
    repository.edit(
        DEPOT, "return waited(30);", "// TODO wait in another thread\n        return waited(60);");
    repository.commit("Wait longer");
  }

  /** Three methods get better names, three do something else. */
  private static void movedAndChanged(TestRepository repository) throws GitAPIException {
    String path = "src/main/java/shop/Boxes.java";
    StringBuilder code = new StringBuilder("package shop;\n\n/** Boxes. */\nclass Boxes {\n");
    for (int i = 0; i < 3; i++) {
      code.append(
          """

              int kept%d(int width, int height) {
                  int depth = width > height ? width : height;
                  return depth * width + %d * height;
              }

              int changed%d(int width, int height) {
                  int depth = width < height ? width : height;
                  return depth - width + height / %d;
              }
          """
              .formatted(i, i + 2, i, i + 2));
    }
    repository.write(path, code.append("}\n").toString());
    repository.delete(DEPOT_TEST);
    repository.commit("Add boxes");
    repository.edit(path, "int kept", "int volume");
    repository.edit(path, "width < height ? width", "width < height && width > 0 ? width");
    repository.commit("Name boxes, and begin at nothing");
  }

  private static void large(TestRepository repository) throws GitAPIException {
    for (int type = 0; type < 9; type++) {
      StringBuilder code =
          new StringBuilder("package shop.forms;\n\n/** A form. */\nclass Form" + type + " {\n");
      for (int method = 0; method < 12; method++) {
        code.append(
            "\n    int field%d(int width) {\n        int sum = width;\n        sum += %d;\n        return sum;\n    }\n"
                .formatted(method, type));
      }
      repository.write(
          "src/main/java/shop/forms/Form" + type + ".java", code.append("}\n").toString());
    }
    repository.commit("Add all forms");
  }

  /** A guard takes the place of a nest, and a part becomes a method. */
  private static void refactored(TestRepository repository) throws GitAPIException {
    String path = "src/main/java/shop/Scales.java";
    repository.write(
        path,
        """
        package shop;

        /** Scales for parcels. */
        class Scales {

            int weight(int[] grams, boolean packed, int limit) {
                int sum = 0;
                if (grams.length > 0) {
                    for (int gram : grams) {
                        if (packed) {
                            if (gram > limit) {
                                sum += limit;
                            } else if (gram > 0) {
                                sum += gram;
                            }
                        } else if (gram > 0) {
                            sum += gram;
                        }
                    }
                }
                return sum;
            }
        }
        """);
    repository.commit("Add scales");
    repository.write(
        path,
        """
        package shop;

        /** Scales for parcels. */
        class Scales {

            int weight(int[] grams, boolean packed, int limit) {
                int sum = 0;
                for (int gram : grams) {
                    sum += counted(gram, packed, limit);
                }
                return sum;
            }

            private static int counted(int gram, boolean packed, int limit) {
                int sum = 0;
                if (packed) {
                    if (gram > limit) {
                        sum += limit;
                    } else if (gram > 0) {
                        sum += gram;
                    }
                } else if (gram > 0) {
                    sum += gram;
                }
                return sum;
            }
        }
        """);
    repository.commit("Weigh one by one");
  }

  /** A new file takes over most of one that nobody touches. */
  private static void copied(TestRepository repository) throws GitAPIException {
    String routes =
        """
        package shop.routes;

        /** Routes of the van. */
        class Routes {

            private int visited;

            int first(int[] ways, int limit) {
                visited = 0;
                return nearest(ways, limit);
            }

            int next(int[] ways, int limit, int here) {
                ways[here] = 0;
                return nearest(ways, limit);
            }

            private int nearest(int[] ways, int limit) {
        """
            + SHORTEST_STOP
            + """
                return nearest;
            }

            String asText(int[] ways, String separator) {
                StringBuilder text = new StringBuilder("route:");
                for (int way : ways) {
                    if (way > 0) {
                        text.append(separator);
                        text.append(way).append(" km");
                    }
                }
                text.append(separator).append(visited).append(" visited");
                return text.toString();
            }
        }
        """;
    repository.write(ROUTES, routes);
    repository.commit("Plan routes");
    repository.write(
        "src/main/java/shop/tours/Tours.java",
        routes
            .replace("shop.routes", "shop.tours")
            .replace("Routes of the van", "Tours of the bicycle")
            .replace("Routes", "Tours")
            .replace(" km", " minutes"));
    repository.commit("Plan tours");
  }

  /** A method is gone, and those who called it do its work themselves. */
  private static void pasted(TestRepository repository) throws GitAPIException {
    repository.edit(
        ROUTES,
        "        return nearest(ways, limit);\n",
        SHORTEST_STOP + "        return nearest;\n");
    repository.edit(
        ROUTES,
        "    private int nearest(int[] ways, int limit) {\n"
            + SHORTEST_STOP
            + "        return nearest;\n    }\n\n",
        "");
    repository.commit("Do without a helper");
  }
}
