package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.cache.FactsCache;
import io.github.beyonditworks.analyzer.cache.FactsCache.Known;
import io.github.beyonditworks.analyzer.cache.FactsKey;
import io.github.beyonditworks.analyzer.cache.FactsKeys;
import io.github.beyonditworks.analyzer.config.RuleOptions;
import io.github.beyonditworks.analyzer.config.RuleOptions.RuleOption;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What earlier runs found out about files, as long as it would be found out again. */
final class KnownFiles implements Closeable {

  private final FactsCache cache;
  private final FactsKeys keys;

  private KnownFiles(FactsCache cache, FactsKeys keys) {
    this.cache = cache;
    this.keys = keys;
  }

  /** How to find out about a file that is not known. */
  @FunctionalInterface
  interface Inquiry {
    /** The facts of the file; empty for one that is to be left out. */
    Optional<FileFacts> facts() throws SourceException;
  }

  /**
   * What is known where the options say.
   *
   * @param options what to analyse, and how
   * @param scoreModel the version of the coefficients
   */
  static KnownFiles of(AnalysisOptions options, String scoreModel) {
    Optional<String> build =
        options.cache().flatMap(folder -> Build.identity(options.configuration().rules()));
    return build
        .map(
            b ->
                new KnownFiles(
                    FactsCache.in(options.cache().orElseThrow()),
                    new FactsKeys(settings(options, scoreModel, b))))
        .orElseGet(() -> new KnownFiles(FactsCache.none(), new FactsKeys(List.of())));
  }

  /** All but a file itself that its facts depend on. */
  private static List<String> settings(AnalysisOptions options, String scoreModel, String build) {
    List<String> settings = new ArrayList<>();
    settings.add(build);
    settings.add(scoreModel);
    settings.add(options.charset().name());
    settings.add(String.valueOf(options.maxFileCharacters()));
    settings.add(String.valueOf(options.excludeGeneratedSources()));
    settings.add(options.configuration().libraries().toString());
    for (Rule rule : options.configuration().rules()) {
      settings.add(rule.id() + ' ' + rule.getClass().getName());
      for (RuleOption option : RuleOptions.of(rule)) {
        settings.add(option.key());
        settings.add(String.valueOf(option.defaultValue()));
      }
    }
    return settings;
  }

  /**
   * The facts of a file. Those of a file in which a rule failed are not kept: another run may have
   * more luck.
   *
   * @param file the file
   * @param bytes its content
   * @param compared whether its words are kept for a comparison
   * @param inquiry how to find out where they are not known
   */
  Optional<FileFacts> of(SourceFile file, byte[] bytes, boolean compared, Inquiry inquiry)
      throws SourceException {
    FactsKey key = keys.of(file.path(), file.kind(), compared, bytes);
    Optional<Known> known = cache.find(key);
    if (known.isPresent()) {
      return known.get().facts();
    }
    Optional<FileFacts> facts = inquiry.facts();
    if (facts.isEmpty() || facts.get().problems().isEmpty()) {
      cache.keep(key, new Known(facts));
    }
    return facts;
  }

  @Override
  public void close() {
    cache.close();
  }
}
