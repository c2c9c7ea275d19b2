package io.github.beyonditworks.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three projects, one of them gone, on Spark in local mode. */
class FleetTest {

  @TempDir private static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void analyseThreeProjects() throws IOException {
    write(
        "orders/src/main/java/shop/Order.java",
        "package shop;\n\nclass Order {\n  int total;\n}\n");
    write(
        "orders/src/main/java/shop/Basket.java",
        "package shop;\n\nrecord Basket(Order order) {}\n");
    write("torn/Torn.java", "class Torn {\n");
    Path list = folder.resolve("fleet.txt");
    Files.write(
        list,
        List.of(
            folder.resolve("orders").toString(),
            folder.resolve("torn").toString(),
            "",
            folder.resolve("gone").toString()));
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("fleet")
            .config("spark.ui.enabled", false)
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    Fleet.run(spark, list.toString(), folder.resolve("tables").toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void each_project_is_a_row_and_a_project_that_is_gone_says_so() {
    assertThat(table("projects").orderBy("project").collectAsList())
        .extracting(FleetTest::name, r -> r.getAs("status"), r -> r.getAs("failedFiles"))
        .containsExactly(
            tuple("gone", "failed", null),
            tuple("orders", "analysed", 0),
            tuple("torn", "empty", 1));
  }

  @Test
  void each_type_is_a_row_with_its_place_and_its_scores() {
    List<Row> types = table("types").orderBy("type").collectAsList();

    assertThat(types)
        .extracting(r -> r.getAs("type"), r -> r.getAs("path"), r -> r.getAs("line"))
        .containsExactly(
            tuple("shop.Basket", "src/main/java/shop/Basket.java", 3),
            tuple("shop.Order", "src/main/java/shop/Order.java", 3));
    assertThat(types).allSatisfy(r -> assertThat(r.<Double>getAs("overall")).isBetween(0.0, 100.0));
  }

  private static Dataset<Row> table(String name) {
    return spark.read().parquet(folder.resolve("tables").resolve(name).toString());
  }

  private static String name(Row row) {
    return Path.of(row.<String>getAs("project")).getFileName().toString();
  }

  private static void write(String path, String code) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, code);
  }
}
