package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.change.CodeMatches;
import io.github.beyonditworks.analyzer.change.NewSuppression;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Suppression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wishes not to hear of findings, of the configuration and of the sources; those that a change
 * itself brings are told apart.
 */
final class Silence {

  private final Configuration configuration;
  private final Map<String, List<Suppression>> wishes = new HashMap<>();
  private final IdentityHashMap<Suppression, Boolean> ofTheChange = new IdentityHashMap<>();

  private Silence(Configuration configuration, Collection<FileFacts> files) {
    this.configuration = configuration;
    files.forEach(f -> wishes.put(f.path(), f.suppressions()));
  }

  /** The wishes in some files. */
  static Silence in(Configuration configuration, Collection<FileFacts> files) {
    return new Silence(configuration, files);
  }

  /**
   * The wishes in some files, those told apart that the base did not have.
   *
   * @param code what became of the code of the base
   * @param before the touched files in the base
   * @param after the touched files now
   */
  Silence since(CodeMatches code, List<FileFacts> before, List<FileFacts> after) {
    List<Suppression> old = new ArrayList<>();
    for (FileFacts file : before) {
      for (Suppression wish : file.suppressions()) {
        ElementName now = code.after(wish.element()).orElse(wish.element());
        old.add(new Suppression(wish.rule(), wish.place(), wish.reason(), now, wish.code()));
      }
    }
    List<Suppression> open = new ArrayList<>();
    after.forEach(f -> open.addAll(f.suppressions()));
    open.removeIf(w -> old.remove(counterpart(w, old, true)));
    open.removeIf(w -> old.remove(counterpart(w, old, false)));
    open.forEach(w -> ofTheChange.put(w, true));
    return this;
  }

  /** A wish about a line goes with the line when that is edited. */
  private static Suppression counterpart(
      Suppression wish, List<Suppression> old, boolean sameCode) {
    return old.stream()
        .filter(o -> o.rule().equals(wish.rule()) && o.element().equals(wish.element()))
        .filter(o -> o.code().isEmpty() == wish.code().isEmpty())
        .filter(o -> !sameCode || o.code().equals(wish.code()))
        .findFirst()
        .orElse(null);
  }

  /** Whether a wish that was there before, or one of the configuration, silences a finding. */
  boolean silences(Finding finding) {
    return configuration.suppressions().stream().anyMatch(s -> s.silences(finding))
        || wishesFor(finding).anyMatch(w -> !ofTheChange.containsKey(w));
  }

  /** The wish of the change that is the only one to silence a finding. */
  Optional<NewSuppression> silencedByTheChange(Finding finding) {
    return silences(finding)
        ? Optional.empty()
        : wishesFor(finding).findFirst().map(w -> new NewSuppression(finding, w));
  }

  private Stream<Suppression> wishesFor(Finding finding) {
    return wishes.getOrDefault(finding.path(), List.of()).stream().filter(w -> w.silences(finding));
  }
}
