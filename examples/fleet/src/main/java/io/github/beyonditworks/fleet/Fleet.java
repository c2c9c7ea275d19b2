package io.github.beyonditworks.fleet;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * Analyses many checkouts side by side and writes two tables as Parquet: {@code projects}, one row
 * a project, and {@code types}, one row a type. A project that cannot be analysed is a row that
 * says why.
 */
public final class Fleet {

  private Fleet() {}

  /**
   * Runs on the master that Spark is told of: {@code spark-submit} names it, elsewhere {@code
   * -Dspark.master=local[2]} does.
   *
   * @param arguments a file with the folder of one checkout a line, and the folder for the tables
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException(
          "two arguments are needed: a file with one folder a line, and a folder for the tables");
    }
    try (SparkSession spark = SparkSession.builder().appName("fleet").getOrCreate()) {
      run(spark, arguments[0], arguments[1]);
    }
  }

  /** Reads the list of checkouts and writes the tables. */
  static void run(SparkSession spark, String list, String tables) {
    List<String> folders =
        spark
            .read()
            .textFile(list)
            .filter(functions.trim(functions.col("value")).notEqual(""))
            .collectAsList();
    // A task a project: one that takes long holds up no other.
    Dataset<String> projects =
        spark.createDataset(folders, Encoders.STRING()).repartition(Math.max(1, folders.size()));
    Dataset<Row> rows =
        projects
            .flatMap(
                (FlatMapFunction<String, Row>) folder -> ProjectRows.of(folder.strip()).iterator(),
                Encoders.row(ProjectRows.SCHEMA))
            .persist(StorageLevel.MEMORY_AND_DISK());
    write(
        rows.filter(functions.col("type").isNull()).drop("type", "path", "line"),
        tables,
        "projects");
    write(
        rows.filter(functions.col("type").isNotNull())
            .drop("status", "cause", "files", "failedFiles"),
        tables,
        "types");
    rows.unpersist();
  }

  private static void write(Dataset<Row> rows, String tables, String name) {
    rows.coalesce(1).write().mode(SaveMode.Overwrite).parquet(tables + "/" + name);
  }
}
