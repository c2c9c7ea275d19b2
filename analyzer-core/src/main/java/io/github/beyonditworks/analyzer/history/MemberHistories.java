package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.MemberHistory;
import io.github.beyonditworks.analyzer.model.MemberHistory.Words;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Looks at the versions of a file line by line and tells what became of its members. */
final class MemberHistories {

  private static final int MOST_VERSIONS = 40;

  private final Contents contents;
  private final HistoryMemory memory;
  private final AuthorIndex authors;
  private final long headSeconds;

  MemberHistories(Contents contents, HistoryMemory memory, AuthorIndex authors, long headSeconds) {
    this.contents = contents;
    this.memory = memory;
    this.authors = authors;
    this.headSeconds = headSeconds;
  }

  /**
   * What became of the methods and constructors of a file, by element.
   *
   * @param file the file
   * @param bytes its content
   * @param revisions the commits that changed it, newest first
   */
  SortedMap<String, MemberHistory> of(FileFacts file, byte[] bytes, List<Revision> revisions) {
    Map<String, ScannedMember> now = MemberScan.of(bytes);
    List<MemberTrace> traces = new ArrayList<>();
    now.values().forEach(m -> traces.add(new MemberTrace(m)));
    skipWhatIsNotCommitted(now, bytes, revisions, traces);
    int versions = 0;
    for (Revision revision : revisions) {
      if (!revision.change().isAddition() && !revision.change().changesContent()) {
        continue;
      }
      if (revision.change().isAddition()) {
        traces.stream().filter(t -> !t.isBegun()).forEach(t -> t.beginWith(revision));
        break;
      }
      Optional<List<MemberChange>> changes =
          versions++ < MOST_VERSIONS ? changes(revision.change()) : Optional.empty();
      if (changes.isEmpty()) {
        break;
      }
      follow(changes.get(), revision, traces);
    }
    return told(file, traces);
  }

  /** What is on disk and in no commit yet: words that are new there are not stale. */
  private void skipWhatIsNotCommitted(
      Map<String, ScannedMember> now,
      byte[] bytes,
      List<Revision> revisions,
      List<MemberTrace> traces) {
    String newest = revisions.isEmpty() ? "" : revisions.get(0).change().after();
    if (newest.isEmpty() || newest.equals(contents.hash(bytes))) {
      return;
    }
    Map<String, MemberTrace> byKey = byKey(traces);
    List<MemberChange> uncommitted =
        contents.members(newest).map(m -> MemberDiff.between(m, now)).orElse(List.of());
    for (MemberChange change : uncommitted) {
      MemberTrace trace = byKey.get(change.key());
      if (trace != null && !change.isAddition()) {
        trace.renamed(change.from());
        if (change.words()) {
          trace.rewordedOnDisk();
        }
      }
    }
  }

  private Optional<List<MemberChange>> changes(FileChange change) {
    return memory.members(
        change,
        () -> {
          Optional<Map<String, ScannedMember>> after = contents.members(change.after());
          Optional<Map<String, ScannedMember>> before = contents.members(change.before());
          return before.isEmpty() || after.isEmpty()
              ? Optional.empty()
              : Optional.of(MemberDiff.between(before.get(), after.get()));
        });
  }

  private static void follow(
      List<MemberChange> changes, Revision revision, List<MemberTrace> traces) {
    Map<String, MemberTrace> byKey = byKey(traces);
    for (MemberChange change : changes) {
      MemberTrace trace = byKey.get(change.key());
      if (trace != null) {
        trace.add(change, revision);
      }
    }
  }

  private static Map<String, MemberTrace> byKey(List<MemberTrace> traces) {
    Map<String, MemberTrace> byKey = new LinkedHashMap<>();
    for (MemberTrace trace : traces) {
      if (!trace.isBegun()) {
        byKey.putIfAbsent(trace.key(), trace);
      }
    }
    return byKey;
  }

  private SortedMap<String, MemberHistory> told(FileFacts file, List<MemberTrace> traces) {
    Map<String, MemberTrace> bySignature = new LinkedHashMap<>();
    traces.forEach(t -> bySignature.put(t.member().key(), t));
    SortedMap<String, MemberHistory> told = new TreeMap<>();
    for (TypeFacts type : file.types()) {
      for (MemberFacts member : type.members()) {
        // Of two types with the same member the first is meant: the scan keeps no other.
        MemberTrace trace = bySignature.remove(member.signature());
        if (trace != null) {
          told.put(type.name() + "#" + member.signature(), told(trace));
        }
      }
    }
    return told;
  }

  private MemberHistory told(MemberTrace trace) {
    return new MemberHistory(
        trace.churn(), trace.isBegun(), authors.tell(trace.authors()), words(trace));
  }

  private Optional<Words> words(MemberTrace trace) {
    if (trace.member().words() == 0 || trace.wordsContent().isEmpty()) {
      return Optional.empty();
    }
    int days = (int) TimeUnit.SECONDS.toDays(Math.max(0, headSeconds - trace.wordsSeconds()));
    int size = trace.member().tokens().length;
    if (trace.changesUnderWords() < 2) {
      return Optional.of(new Words(trace.changesUnderWords(), days, 0, size, List.of()));
    }
    return contents
        .members(trace.wordsContent())
        .map(m -> m.get(trace.wordsKey()))
        .map(then -> words(trace, then, days));
  }

  private static Words words(MemberTrace trace, ScannedMember then, int days) {
    ScannedMember now = trace.member();
    List<String> gone =
        DocNames.of(now.doc()).stream().filter(n -> has(then, n) && !has(now, n)).toList();
    return new Words(
        trace.changesUnderWords(), days, now.difference(then), now.tokens().length, gone);
  }

  private static boolean has(ScannedMember member, String name) {
    return Arrays.binarySearch(member.tokens(), JavaTokens.hash(name)) >= 0;
  }
}
