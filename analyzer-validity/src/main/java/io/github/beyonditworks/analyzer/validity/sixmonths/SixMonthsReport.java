package io.github.beyonditworks.analyzer.validity.sixmonths;

import io.github.beyonditworks.analyzer.validity.FiguresJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of the study.
 *
 * @param scoreModel the version of the coefficients
 * @param repositories one entry for each repository, by name
 */
public record SixMonthsReport(String scoreModel, List<CloneFigures> repositories) {

  /** Sorts by name, so that the order of reading makes no difference. */
  public SixMonthsReport {
    List<CloneFigures> sorted = new ArrayList<>(repositories);
    sorted.sort(Comparator.comparing(CloneFigures::name));
    repositories = List.copyOf(sorted);
  }

  /** These figures and those of further repositories, which replace those of the same name. */
  SixMonthsReport with(List<CloneFigures> further) {
    List<CloneFigures> all = new ArrayList<>(further);
    for (CloneFigures one : repositories) {
      if (further.stream().noneMatch(f -> f.name().equals(one.name()))) {
        all.add(one);
      }
    }
    return new SixMonthsReport(scoreModel, all);
  }

  static SixMonthsReport read(Path json) throws IOException {
    return JsonMapper.shared().readValue(Files.readString(json), SixMonthsReport.class);
  }

  String json() {
    return FiguresJson.of(this);
  }
}
