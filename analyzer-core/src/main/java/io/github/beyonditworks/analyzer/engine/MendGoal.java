package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.mend.MendedFile;
import io.github.beyonditworks.analyzer.mend.Mender;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.report.PlainText;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints mends that are mechanical and safe as a unified patch, or applies them.
 *
 * @param apply whether files are written; else only {@code mend.patch} is
 */
public record MendGoal(boolean apply) implements Goal {

  private static final String PATCH = "mend.patch";
  private static final int MOST_CHARACTERS = 10_000_000;

  @Override
  public List<String> summary(Analysis analysis, boolean colors) {
    return List.of();
  }

  @Override
  public Optional<String> conclude(Analysis analysis, Task task, Listener log)
      throws TaskException {
    List<MendedFile> mended = mended(analysis);
    int findings = mended.stream().mapToInt(f -> f.mended().size()).sum();
    if (findings == 0) {
      log.info("Nothing here can be mended safely without a person.");
      return Optional.empty();
    }
    String patch = mended.stream().map(MendedFile::patch).collect(Collectors.joining());
    if (apply) {
      for (MendedFile file : mended) {
        ProjectFile.write(task, analysis.locations().get(file.path()), file.bytes());
      }
    } else {
      Path file = Path.of(task.output()).resolve(PATCH);
      ProjectFile.write(task, file, patch.getBytes(StandardCharsets.ISO_8859_1));
      new String(patch.getBytes(StandardCharsets.ISO_8859_1), analysis.charset())
          .lines()
          .forEach(line -> log.info(PlainText.of(line)));
      log.info("");
      log.info("Patch: " + PlainText.of(file.toString()));
    }
    log.info(
        String.format(
            Locale.ROOT,
            "%s in %s %s",
            counted(findings, "finding"),
            counted(mended.size(), "file"),
            apply
                ? "mended."
                : "can be mended: " + task.invocation().option("apply") + " does it."));
    return Optional.empty();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static List<MendedFile> mended(Analysis analysis) {
    Map<String, List<Finding>> wanted =
        analysis.findings().stream()
            .map(ScoredFinding::finding)
            .filter(f -> f.mend().isPresent())
            .collect(Collectors.groupingBy(Finding::path));
    Mender mender =
        new Mender(
            analysis.configuration().rules(),
            analysis.configuration().libraries(),
            analysis.charset(),
            MOST_CHARACTERS);
    List<MendedFile> mended = new ArrayList<>();
    for (ScoredFile file : analysis.files()) {
      String path = file.facts().path();
      if (wanted.containsKey(path)) {
        mender
            .mend(
                analysis.locations().get(path),
                path,
                file.facts().kind(),
                Mender.anyOf(wanted.get(path)))
            .ifPresent(mended::add);
      }
    }
    return mended;
  }
}
