package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.ChangedFile;
import io.github.beyonditworks.analyzer.change.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the files beside a touched one usually do. A review parses only what is touched, so this
 * looks at the text of a few others.
 */
final class Neighbours {

  private static final int MOST_FILES = 30;
  private static final int FEWEST_FILES = 2;
  private static final int MOST_STEPS_UP = 2;
  private static final long MOST_BYTES = 200_000;

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public (?:\\w+ )*(?:class|interface|enum|record) ");
  private static final Pattern DOCUMENTED_TYPE =
      Pattern.compile("\\*/\\s*(?:@[^\\n]*\\s*)*public (?:\\w+ )*(?:class|interface|enum|record) ");

  private final Analysis analysis;
  private final Set<Path> touched = new HashSet<>();
  private final Map<Path, Boolean> withoutDocs = new HashMap<>();

  Neighbours(Analysis analysis, Comparison comparison) {
    this.analysis = analysis;
    for (ChangedFile file : comparison.files()) {
      Path location = analysis.locations().get(file.path());
      if (location != null) {
        touched.add(location);
      }
    }
  }

  /** Whether most public types beside a file, or else above its folder, have no comment. */
  boolean haveNoDocs(String path) {
    Path file = analysis.locations().get(path);
    Path folder = file == null ? null : file.getParent();
    for (int step = 0; step <= MOST_STEPS_UP && folder != null; step++) {
      Boolean known = withoutDocs.computeIfAbsent(folder, this::lookAt);
      if (known != null) {
        return known;
      }
      folder = folder.getParent();
    }
    return false;
  }

  /** Null where there are too few to tell. */
  private Boolean lookAt(Path folder) {
    int types = 0;
    int documented = 0;
    for (Path file : filesIn(folder)) {
      String text = textOf(file);
      if (PUBLIC_TYPE.matcher(text).find()) {
        types++;
        documented += DOCUMENTED_TYPE.matcher(text).find() ? 1 : 0;
      }
    }
    return types < FEWEST_FILES ? null : Boolean.valueOf(documented * 2 < types);
  }

  private List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".java") && !touched.contains(f))
          .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .limit(MOST_FILES)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** What cannot be read tells nothing. */
  private String textOf(Path file) {
    try {
      return Files.size(file) > MOST_BYTES
          ? ""
          : new String(Files.readAllBytes(file), analysis.charset());
    } catch (IOException e) {
      return "";
    }
  }
}
