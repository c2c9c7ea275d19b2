package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.git.Blobs;
import io.github.beyonditworks.analyzer.git.CommitLog;
import io.github.beyonditworks.analyzer.git.GitException;
import io.github.beyonditworks.analyzer.git.GitRepository;
import io.github.beyonditworks.analyzer.git.LoggedCommit;
import io.github.beyonditworks.analyzer.model.Authors;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.FileHistory;
import io.github.beyonditworks.analyzer.model.FileHistory.Churn;
import io.github.beyonditworks.analyzer.model.History;
import io.github.beyonditworks.analyzer.model.History.State;
import io.github.beyonditworks.analyzer.model.MemberHistory;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Reads the history of the repository that the analysed files lie in. */
public final class HistoryReader {

  private static final long SECONDS_A_MONTH = 2_629_746L;

  /** So many files are looked at line by line, those first that are changed and read most. */
  private static final int CLOSE_LOOKS = 150;

  private static final int SMALLEST_CHURN = 2;

  private final HistoryOptions options;
  private final List<FileFacts> files;
  private final Map<String, Path> locations;
  private final String prefix;

  private HistoryReader(
      HistoryOptions options, List<FileFacts> files, Map<String, Path> locations, String prefix) {
    this.options = options;
    this.files = files;
    this.locations = locations;
    this.prefix = prefix;
  }

  /**
   * What the history tells of some files.
   *
   * @param options how far to look back
   * @param root the folder that paths in reports are relative to
   * @param files the files
   * @param locations where they stand on disk, by path
   * @param types the types that they declare
   * @param cache the folder where what was found out about commits is kept
   */
  public static History of(
      HistoryOptions options,
      Path root,
      List<FileFacts> files,
      Map<String, Path> locations,
      TypeIndex types,
      Optional<Path> cache) {
    if (!options.enabled()) {
      return History.NONE;
    }
    try (GitRepository repository = GitRepository.around(root);
        Blobs blobs = repository.blobs()) {
      HistoryReader reader =
          new HistoryReader(options, files, locations, prefix(repository.root(), root));
      return reader.read(repository, new Contents(blobs), types, HistoryMemory.in(cache));
    } catch (GitException e) {
      return History.unknown(State.ABSENT, "There is no history to tell: " + e.getMessage() + ".");
    }
  }

  /** What paths in the repository have in front of paths in reports. */
  private static String prefix(Path repository, Path root) throws GitException {
    Path folder = real(root);
    Path top = real(repository);
    if (!folder.startsWith(top)) {
      throw new GitException("the files do not lie below the repository's folder");
    }
    String relative = top.relativize(folder).toString().replace('\\', '/');
    return relative.isEmpty() ? "" : relative + '/';
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private History read(
      GitRepository repository, Contents contents, TypeIndex types, HistoryMemory memory)
      throws GitException {
    CommitLog.Bound bound =
        new CommitLog.Bound(options.mostCommits(), options.mostMonths() * SECONDS_A_MONTH);
    CommitLog log = repository.log(bound, memory::knows);
    Set<String> paths = new HashSet<>();
    files.forEach(f -> paths.add(prefix + f.path()));
    FileTraces traces = new FileTraces(paths);
    AuthorIndex authors = new AuthorIndex(log, options.people());
    CommitReading reading = new CommitReading(contents);
    for (LoggedCommit commit : log.commits()) {
      CommitFacts facts = memory.commit(commit.id(), () -> reading.read(commit));
      traces.add(commit, facts, authors.of(commit), log);
    }
    MemberHistories members = new MemberHistories(contents, memory, authors, log.headSeconds());
    Map<String, SortedMap<String, MemberHistory>> close = closeLooks(traces, members);
    SortedMap<String, FileHistory> told = new TreeMap<>();
    for (FileFacts file : files) {
      List<Revision> revisions = traces.of(prefix + file.path());
      if (!revisions.isEmpty()) {
        told.put(
            file.path(),
            told(revisions, authors, log, close.getOrDefault(file.path(), new TreeMap<>())));
      }
    }
    memory.save();
    boolean shallow = log.end() == CommitLog.End.SHALLOW;
    int days = days(log);
    return new History(
        shallow ? State.SHALLOW : State.PRESENT,
        shallow ? shallowNote(log) : "",
        log.head(),
        log.commits().size(),
        days,
        shallow ? new TreeMap<>() : told,
        shallow ? List.of() : ChangedTogetherFiles.of(traces, files, prefix, types));
  }

  private static String shallowNote(CommitLog log) {
    return "The clone is shallow ("
        + (log.commits().size() == 1 ? "1 commit" : log.commits().size() + " commits")
        + "), so what became of files before is not known; fetch the history whole to see it (on"
        + " GitHub: 'fetch-depth: 0' of actions/checkout, elsewhere: git fetch --unshallow).";
  }

  private static int days(CommitLog log) {
    long oldest = log.headSeconds();
    for (LoggedCommit commit : log.commits()) {
      oldest = Math.min(oldest, commit.seconds());
    }
    return (int) TimeUnit.SECONDS.toDays(log.headSeconds() - oldest);
  }

  private static FileHistory told(
      List<Revision> revisions,
      AuthorIndex authors,
      CommitLog log,
      SortedMap<String, MemberHistory> members) {
    BitSet people = new BitSet();
    int commits = 0;
    double recent = 0;
    boolean whole = false;
    long newest = 0;
    for (Revision revision : revisions) {
      whole = whole || revision.change().isAddition();
      if (revision.counts()) {
        commits++;
        recent += revision.weight();
        newest = Math.max(newest, revision.seconds());
        if (revision.author() != AuthorIndex.NOBODY) {
          people.set(revision.author());
        }
      }
    }
    Optional<Authors> told = authors.tell(people);
    return new FileHistory(
        new Churn(commits, recent),
        (int) TimeUnit.SECONDS.toDays(Math.max(0, log.headSeconds() - newest)),
        whole,
        told,
        members);
  }

  private record Closer(FileFacts file, double interest) {}

  /** Production code that is changed often and takes long to read is looked at line by line. */
  private Map<String, SortedMap<String, MemberHistory>> closeLooks(
      FileTraces traces, MemberHistories members) {
    List<Closer> closer = new ArrayList<>();
    for (FileFacts file : files) {
      int counted = 0;
      double recent = 0;
      for (Revision revision : traces.of(prefix + file.path())) {
        counted += revision.counts() ? 1 : 0;
        recent += revision.counts() ? revision.weight() : 0;
      }
      if (file.kind() == SourceKind.MAIN && counted >= SMALLEST_CHURN) {
        closer.add(new Closer(file, (recent + Math.sqrt(counted)) * Math.sqrt(file.codeLines())));
      }
    }
    closer.sort(
        Comparator.comparingDouble((Closer c) -> -c.interest())
            .thenComparing(c -> c.file().path()));
    Map<String, SortedMap<String, MemberHistory>> told = new HashMap<>();
    for (Closer c : closer.subList(0, Math.min(CLOSE_LOOKS, closer.size()))) {
      Path location = locations.get(c.file().path());
      if (location != null) {
        bytes(location)
            .ifPresent(
                b ->
                    told.put(
                        c.file().path(),
                        members.of(c.file(), b, traces.of(prefix + c.file().path()))));
      }
    }
    return told;
  }

  private static Optional<byte[]> bytes(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
