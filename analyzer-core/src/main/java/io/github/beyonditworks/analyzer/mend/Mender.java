package io.github.beyonditworks.analyzer.mend;

import io.github.beyonditworks.analyzer.code.RemovableCode;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Place;
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
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes lines out of files, one finding at a time, as long as nothing speaks against it. */
public final class Mender {

  /** The rules whose findings can be mended. */
  public static final Set<String> RULES = Set.of("unused-private-member", "commented-out-code");

  private static final int MOST_MENDS_A_FILE = 200;

  private final List<FileRule> rules = new ArrayList<>();
  private final Charset charset;
  private final int maxCharacters;

  /**
   * A mender.
   *
   * @param rules the rules that are to find no more than before
   * @param charset the encoding of the sources
   * @param maxCharacters the largest file
   */
  public Mender(List<Rule> rules, Charset charset, int maxCharacters) {
    for (Rule rule : rules) {
      if (rule instanceof FileRule fileRule) {
        this.rules.add(fileRule);
      }
    }
    this.charset = charset;
    this.maxCharacters = maxCharacters;
  }

  /**
   * Mends a file; empty where there is nothing to mend, or nothing that is safe.
   *
   * @param location where it lies
   * @param path its path in reports
   * @param kind what it is for
   */
  public Optional<MendedFile> mend(Path location, String path, SourceKind kind) {
    SourceFile file = new SourceFile(location, path, Optional.of(kind));
    try {
      byte[] bytes = SourceText.bytes(file, maxCharacters);
      if (!hasPlainLines(bytes)) {
        return Optional.empty();
      }
      List<byte[]> lines = MendedFile.linesOf(bytes);
      BitSet removed = new BitSet();
      List<Finding> mended = new ArrayList<>();
      while (mended.size() < MOST_MENDS_A_FILE && mendOne(file, lines, removed, mended)) {
        // One at a time: each is held against what the one before it left.
      }
      return mended.isEmpty()
          ? Optional.empty()
          : Optional.of(new MendedFile(path, lines, removed, mended));
    } catch (SourceException e) {
      return Optional.empty();
    }
  }

  /** Line ends are bytes of their own, and no line ends in a carriage return alone. */
  private boolean hasPlainLines(byte[] bytes) {
    if ("\n".getBytes(charset).length != 1) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) {
        return false;
      }
    }
    return true;
  }

  private boolean mendOne(SourceFile file, List<byte[]> lines, BitSet removed, List<Finding> mended)
      throws SourceException {
    ParsedFile parsed = parsed(file, MendedFile.joined(lines, removed));
    List<Finding> before = findings(parsed);
    int[] original = originalLines(lines.size(), removed);
    for (Finding finding : before) {
      Optional<Place> place =
          RULES.contains(finding.rule()) ? linesOf(parsed, finding) : Optional.empty();
      if (place.isPresent()) {
        BitSet candidate = (BitSet) removed.clone();
        for (int line = place.get().line(); line <= place.get().endLine(); line++) {
          candidate.set(original[line - 1]);
        }
        removeBlankLine(parsed, place.get(), original, candidate);
        if (isMended(file, MendedFile.joined(lines, candidate), finding.rule(), before)) {
          removed.or(candidate);
          mended.add(finding);
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Place> linesOf(ParsedFile parsed, Finding finding) {
    return finding.rule().equals("commented-out-code")
        ? RemovableCode.comment(parsed, finding.place().line())
        : RemovableCode.member(parsed, finding.place());
  }

  /** Of the blank lines before and after what goes, one is enough; none is left before a brace. */
  private static void removeBlankLine(
      ParsedFile parsed, Place place, int[] original, BitSet candidate) {
    List<String> lines = parsed.lines();
    int above = place.line() - 2;
    int below = place.endLine();
    if (above < 0 || below >= lines.size() || !lines.get(above).isBlank()) {
      return;
    }
    String next = lines.get(below).strip();
    if (next.isEmpty() || next.startsWith("}")) {
      candidate.set(original[above]);
    }
  }

  /** The numbers, from 0, that the lines which are left had at first. */
  private static int[] originalLines(int count, BitSet removed) {
    int[] original = new int[count - removed.cardinality()];
    int at = 0;
    for (int line = removed.nextClearBit(0);
        at < original.length;
        line = removed.nextClearBit(line + 1)) {
      original[at++] = line;
    }
    return original;
  }

  private boolean isMended(SourceFile file, byte[] bytes, String rule, List<Finding> before) {
    try {
      Map<String, Integer> was = counts(before);
      Map<String, Integer> is = counts(findings(parsed(file, bytes)));
      for (Map.Entry<String, Integer> entry : is.entrySet()) {
        if (entry.getValue() > was.getOrDefault(entry.getKey(), 0)) {
          return false;
        }
      }
      return is.getOrDefault(rule, 0) < was.getOrDefault(rule, 0);
    } catch (SourceException e) {
      return false;
    }
  }

  private static Map<String, Integer> counts(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
    return counts;
  }

  private ParsedFile parsed(SourceFile file, byte[] bytes) throws SourceException {
    return JavaSourceParser.parse(file, SourceText.text(file, bytes, charset, maxCharacters));
  }

  private List<Finding> findings(ParsedFile parsed) {
    MeasuredFile file = MeasuredFile.measure(parsed);
    List<Finding> findings = new ArrayList<>();
    for (FileRule rule : rules) {
      if (rule.kinds().contains(parsed.kind())) {
        Reporter reporter = new Reporter(rule, file);
        rule.check(file, reporter);
        findings.addAll(reporter.findings());
      }
    }
    findings.sort(null);
    return findings;
  }
}
