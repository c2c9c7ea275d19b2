package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A form in which a review is written to disk; the analysis needs a base. */
public final class ReviewFormat implements ReportFormat {

  /** Both forms: for people and for programs. */
  public static final List<ReportFormat> ALL =
      List.of(
          new ReviewFormat("review", "review.md", ReviewMarkdown::of),
          new ReviewFormat("review-json", "review.json", ReviewJson::of));

  private final String id;
  private final String file;
  private final Function<Analysis, String> text;

  private ReviewFormat(String id, String file, Function<Analysis, String> text) {
    this.id = id;
    this.file = file;
    this.text = text;
  }

  /** The review in Markdown; the analysis needs a base. */
  public static String markdown(Analysis analysis) {
    return ReviewMarkdown.of(analysis);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String output() {
    return file;
  }

  @Override
  public String entry() {
    return file;
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    // A message may quote half of a character; getBytes replaces it, where a writer would throw.
    Files.write(folder.resolve(file), text.apply(analysis).getBytes(StandardCharsets.UTF_8));
  }
}
