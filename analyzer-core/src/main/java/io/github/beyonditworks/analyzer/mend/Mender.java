package io.github.beyonditworks.analyzer.mend;

import io.github.beyonditworks.analyzer.code.Libraries;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.source.JavaSourceParser;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import io.github.beyonditworks.analyzer.source.SourceText;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Applies the mends of findings, one at a time, as long as nothing speaks against it: the result
 * parses, the finding is gone, and no rule finds more than before.
 */
public final class Mender {

  private static final int MOST_MENDS_A_FILE = 200;
  private static final int MOST_IMPORTS_LEFT_OVER = 5;
  private static final String UNUSED_IMPORT = "unused-import";

  private final List<FileRule> rules = new ArrayList<>();
  private final Libraries libraries;
  private final Charset charset;
  private final int maxCharacters;

  /**
   * A mender.
   *
   * @param rules the rules that are to find no more than before
   * @param libraries what is known of libraries
   * @param charset the encoding of the sources
   * @param maxCharacters the largest file
   */
  public Mender(List<Rule> rules, Libraries libraries, Charset charset, int maxCharacters) {
    for (Rule rule : rules) {
      if (rule instanceof FileRule fileRule) {
        this.rules.add(fileRule);
      }
    }
    this.libraries = libraries;
    this.charset = charset;
    this.maxCharacters = maxCharacters;
  }

  /** A file as the mends find it, with what was found in it. */
  private record Version(String text, List<Finding> findings) {}

  /**
   * Mends a file; empty where there is nothing to mend, or nothing that is safe.
   *
   * @param location where it lies
   * @param path its path in reports
   * @param kind what it is for
   * @param wanted which findings are to be mended
   */
  public Optional<MendedFile> mend(
      Path location, String path, SourceKind kind, Predicate<Finding> wanted) {
    SourceFile file = new SourceFile(location, path, Optional.of(kind));
    try {
      byte[] bytes = SourceText.bytes(file, maxCharacters);
      String text = SourceText.text(file, bytes, charset, maxCharacters);
      Optional<byte[]> head = head(bytes, text);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      List<Finding> mended = new ArrayList<>();
      Version version = mendAll(file, version(file, text), wanted, mended);
      return mended.isEmpty()
          ? Optional.empty()
          : Optional.of(new MendedFile(path, bytes, joined(head.get(), version.text()), mended));
    } catch (SourceException e) {
      return Optional.empty();
    }
  }

  /**
   * What stands before the text, such as a byte order mark. Empty where the text would not be
   * written as it was, or where a line ends in a carriage return alone.
   */
  private Optional<byte[]> head(byte[] bytes, String text) {
    byte[] written = text.getBytes(charset);
    int size = bytes.length - written.length;
    boolean same =
        size >= 0 && Arrays.equals(bytes, size, bytes.length, written, 0, written.length);
    for (int i = text.indexOf('\r'); i >= 0 && same; i = text.indexOf('\r', i + 1)) {
      same = i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }
    return same ? Optional.of(Arrays.copyOf(bytes, size)) : Optional.empty();
  }

  private byte[] joined(byte[] head, String text) {
    byte[] written = text.getBytes(charset);
    byte[] whole = Arrays.copyOf(head, head.length + written.length);
    System.arraycopy(written, 0, whole, head.length, written.length);
    return whole;
  }

  /** One at a time: each is held against what the one before it left. */
  private Version mendAll(
      SourceFile file, Version first, Predicate<Finding> wanted, List<Finding> mended) {
    Version version = first;
    Set<String> refused = new HashSet<>();
    boolean goesOn = true;
    while (goesOn && mended.size() < MOST_MENDS_A_FILE) {
      goesOn = false;
      for (Finding finding : version.findings()) {
        if (finding.mend().isEmpty() || !wanted.test(finding) || refused.contains(key(finding))) {
          continue;
        }
        Optional<Version> better = better(file, version, finding);
        if (better.isPresent()) {
          version = better.get();
          mended.add(finding);
          goesOn = true;
          break;
        }
        refused.add(key(finding));
      }
    }
    return version;
  }

  /** What a finding is known by while lines move. */
  private static String key(Finding finding) {
    return finding.rule() + '\n' + finding.element() + '\n' + finding.identity().code();
  }

  /** Whether a finding is one of some others, wherever it stands now. */
  public static Predicate<Finding> anyOf(List<Finding> findings) {
    Set<String> keys = new HashSet<>();
    findings.forEach(f -> keys.add(key(f)));
    return f -> keys.contains(key(f));
  }

  private Optional<Version> better(SourceFile file, Version before, Finding finding) {
    Optional<Version> after = edited(file, before.text(), finding.mend().orElseThrow());
    for (int i = 0; i < MOST_IMPORTS_LEFT_OVER && after.isPresent(); i++) {
      Optional<Mend> leftOver = leftOverImport(before, after.get());
      if (leftOver.isEmpty()) {
        break;
      }
      after = edited(file, after.get().text(), leftOver.get());
    }
    return after.filter(v -> isBetter(v, before, finding.rule()));
  }

  /** What was taken out may have been the last to need an import. */
  private static Optional<Mend> leftOverImport(Version before, Version after) {
    Set<String> known = new HashSet<>();
    before.findings().forEach(f -> known.add(key(f)));
    for (Finding finding : after.findings()) {
      if (finding.rule().equals(UNUSED_IMPORT) && !known.contains(key(finding))) {
        return finding.mend();
      }
    }
    return Optional.empty();
  }

  private Optional<Version> edited(SourceFile file, String text, Mend mend) {
    Optional<String> edited = EditedText.of(text, mend);
    try {
      return edited.isEmpty() ? Optional.empty() : Optional.of(version(file, edited.get()));
    } catch (SourceException e) {
      return Optional.empty();
    }
  }

  private static boolean isBetter(Version after, Version before, String rule) {
    Map<String, Integer> was = counts(before.findings());
    Map<String, Integer> is = counts(after.findings());
    for (Map.Entry<String, Integer> entry : is.entrySet()) {
      if (entry.getValue() > was.getOrDefault(entry.getKey(), 0)) {
        return false;
      }
    }
    return is.getOrDefault(rule, 0) < was.getOrDefault(rule, 0);
  }

  private static Map<String, Integer> counts(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
    return counts;
  }

  private Version version(SourceFile file, String text) throws SourceException {
    ParsedFile parsed = JavaSourceParser.parse(file, text);
    MeasuredFile measured = MeasuredFile.measure(parsed, libraries);
    List<Finding> findings = new ArrayList<>();
    for (FileRule rule : rules) {
      if (rule.kinds().contains(parsed.kind())) {
        Reporter reporter = new Reporter(rule, measured);
        rule.check(measured, reporter);
        findings.addAll(reporter.findings());
      }
    }
    findings.sort(null);
    return new Version(text, findings);
  }
}
