package io.github.beyonditworks.analyzer.sixmonths;

import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileHistory.Churn;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file that is changed often and costs much to read each time (Tornhill, "Your Code as a Crime
 * Scene", 2015).
 *
 * @param path the file
 * @param churn how often it is changed
 * @param cost the cognitive complexity of its members together
 */
public record Hotspot(String path, Churn churn, double cost) {

  private static final int MOST = 20;

  static List<Hotspot> of(ScoredProject project, Evidence evidence) {
    List<Hotspot> hotspots = new ArrayList<>();
    for (ScoredFile file : project.files()) {
      if (file.facts().kind() == SourceKind.MAIN) {
        double cost = file.facts().measures().get("cognitiveComplexity");
        evidence
            .history()
            .of(file.facts().path())
            .filter(h -> cost > 0 && h.churn().recent() * cost > 0)
            .ifPresent(h -> hotspots.add(new Hotspot(file.facts().path(), h.churn(), cost)));
      }
    }
    hotspots.sort(
        Comparator.comparingDouble((Hotspot h) -> -h.churn().recent() * h.cost())
            .thenComparing(Hotspot::path));
    return List.copyOf(hotspots.subList(0, Math.min(MOST, hotspots.size())));
  }
}
