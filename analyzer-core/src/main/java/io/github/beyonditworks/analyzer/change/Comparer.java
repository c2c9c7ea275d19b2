package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what a change did to members and findings. */
public final class Comparer {

  private final CodeMatches code;
  private final Map<ElementName, MemberVersion> versionsBefore;
  private final Map<ElementName, MemberVersion> versionsAfter;
  private final Map<ElementName, List<ScoredFinding>> findingsBefore;
  private final Map<ElementName, List<ScoredFinding>> findingsAfter;
  private final FindingMatches findings;
  private final Map<Finding, FindingStatus> statuses = new HashMap<>();
  private final Map<Finding, Finding> earlier = new HashMap<>();
  private final List<ScoredFinding> fixed;

  private Comparer(CodeMatches code, ChangeSide before, ChangeSide after) {
    this.code = code;
    versionsBefore = versions(before.files());
    versionsAfter = versions(after.files());
    findingsBefore = byElement(before.findings());
    findingsAfter = byElement(after.findings());
    findings = FindingMatches.of(code, before.findings(), after.findings());
    Set<ElementName> touched = touched();
    Set<ElementName> touchedTypes = new HashSet<>();
    touched.forEach(e -> touchedTypes.add(ElementName.ofType(e.type())));
    code.deleted().forEach(u -> touchedTypes.add(ElementName.ofType(u.element().type())));
    Set<Finding> brought = new HashSet<>();
    for (ScoredFinding scored : after.findings()) {
      Finding finding = scored.finding();
      statuses.put(finding, findings.statusOf(finding, touched, touchedTypes));
      findings.before(finding).ifPresent(was -> earlier.put(finding, was));
      if (finding.ledgerOnly()) {
        findings.before(finding).ifPresent(brought::add);
      }
    }
    // What is within its limits again is fixed, though the ledger still has a line for it.
    fixed =
        before.findings().stream()
            .filter(f -> !f.finding().ledgerOnly())
            .filter(f -> !findings.isKept(f) || brought.contains(f.finding()))
            .sorted(Comparator.comparing(ScoredFinding::finding))
            .toList();
  }

  /**
   * Compares both sides of a change.
   *
   * @param code which member has become which
   * @param before the touched files in the base
   * @param after the touched files now
   */
  public static Changes compare(CodeMatches code, ChangeSide before, ChangeSide after) {
    Comparer comparer = new Comparer(code, before, after);
    return new Changes(
        comparer.files(before.files(), after.files()),
        comparer.members(),
        comparer.types(),
        comparer.statuses,
        comparer.earlier,
        comparer.fixed);
  }

  /** The members and findings that a change touched; see {@link Comparison}. */
  public record Changes(
      List<ChangedFile> files,
      List<ChangedMember> members,
      List<ChangedType> types,
      Map<Finding, FindingStatus> statuses,
      Map<Finding, Finding> earlier,
      List<ScoredFinding> fixed) {}

  private Set<ElementName> touched() {
    Set<ElementName> touched = new HashSet<>();
    code.added().forEach(u -> touched.add(u.element()));
    code.pairs()
        .forEach(
            (was, is) -> {
              if (code.differ(was, is)) {
                touched.add(is.element());
              }
            });
    return touched;
  }

  private static Map<ElementName, MemberVersion> versions(List<ScoredFile> files) {
    Map<ElementName, MemberVersion> versions = new HashMap<>();
    for (ScoredFile file : files) {
      String path = file.facts().path();
      SourceKind kind = file.facts().kind();
      for (ScoredType type : file.types()) {
        ElementName name = ElementName.ofType(type.facts().name());
        versions.putIfAbsent(
            name,
            new MemberVersion(
                path, kind, name, type.facts().place(), type.facts().codeLines(), type.scores()));
        for (ScoredMember member : type.members()) {
          ElementName own = new ElementName(name.type(), member.facts().signature());
          versions.putIfAbsent(
              own,
              new MemberVersion(
                  path,
                  kind,
                  own,
                  member.facts().place(),
                  member.facts().codeLines(),
                  member.scores()));
        }
      }
    }
    return versions;
  }

  private static Map<ElementName, List<ScoredFinding>> byElement(List<ScoredFinding> findings) {
    Map<ElementName, List<ScoredFinding>> map = new HashMap<>();
    for (ScoredFinding finding : findings) {
      map.computeIfAbsent(finding.finding().element(), e -> new ArrayList<>()).add(finding);
    }
    return map;
  }

  private List<ChangedMember> members() {
    List<ChangedMember> members = new ArrayList<>();
    for (CodeUnit unit : code.deleted()) {
      members.add(changed(Change.DELETED, unit.element(), null, Optional.empty()));
    }
    for (CodeUnit unit : code.added()) {
      members.add(changed(Change.ADDED, null, unit.element(), code.origin(unit)));
    }
    code.pairs()
        .forEach(
            (was, is) -> {
              if (code.differ(was, is)) {
                members.add(
                    changed(changeOf(was, is), was.element(), is.element(), Optional.empty()));
              }
            });
    members.sort(
        Comparator.comparing((ChangedMember m) -> m.latest().path())
            .thenComparing(m -> m.latest().place())
            .thenComparing(m -> m.latest().element().toString()));
    return members;
  }

  private Change changeOf(CodeUnit was, CodeUnit is) {
    if (was.isMember() && code.movedAlone(was, is)) {
      return Change.MOVED;
    }
    return was.element().member().equals(is.element().member())
            && was.simpleName().equals(is.simpleName())
        ? Change.MODIFIED
        : Change.RENAMED;
  }

  private ChangedMember changed(
      Change change, ElementName was, ElementName is, Optional<CodeUnit> origin) {
    List<ScoredFinding> own = is == null ? List.of() : findingsAfter.getOrDefault(is, List.of());
    List<ScoredFinding> gone =
        was == null ? List.of() : findingsBefore.getOrDefault(was, List.of());
    return new ChangedMember(
        change,
        Optional.ofNullable(was).map(versionsBefore::get),
        Optional.ofNullable(is).map(versionsAfter::get),
        origin.map(o -> versionsBefore.get(o.element())),
        own.stream()
            .filter(f -> statuses.get(f.finding()).countsAsNew())
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .toList(),
        gone.stream()
            .filter(f -> !findings.isKept(f))
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .toList(),
        own.stream()
            .filter(f -> !statuses.get(f.finding()).countsAsNew())
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .toList());
  }

  private List<ChangedType> types() {
    List<ChangedType> types = new ArrayList<>();
    Set<ElementName> followed = new HashSet<>();
    for (MemberVersion was : versionsBefore.values()) {
      if (was.element().member().isEmpty()) {
        Optional<MemberVersion> now = code.after(was.element()).map(versionsAfter::get);
        now.ifPresent(n -> followed.add(n.element()));
        types.add(new ChangedType(Optional.of(was), now));
      }
    }
    for (MemberVersion now : versionsAfter.values()) {
      if (now.element().member().isEmpty() && !followed.contains(now.element())) {
        types.add(new ChangedType(Optional.empty(), Optional.of(now)));
      }
    }
    types.sort(Comparator.comparing(ChangedType::path).thenComparing(ChangedType::name));
    return types;
  }

  /** A file goes where the first of its types goes. */
  private List<ChangedFile> files(List<ScoredFile> before, List<ScoredFile> after) {
    Map<String, String> renamed = new TreeMap<>();
    Set<String> pathsAfter = new TreeSet<>();
    after.forEach(f -> pathsAfter.add(f.facts().path()));
    Set<String> pathsBefore = new TreeSet<>();
    before.forEach(f -> pathsBefore.add(f.facts().path()));
    code.pairs()
        .forEach(
            (was, is) -> {
              boolean wasGone = !pathsAfter.contains(was.path());
              boolean isNew = !pathsBefore.contains(is.path());
              if (!was.isMember() && wasGone && isNew && !renamed.containsValue(is.path())) {
                renamed.putIfAbsent(was.path(), is.path());
              }
            });
    List<ChangedFile> files = new ArrayList<>();
    for (String path : pathsBefore) {
      String now = pathsAfter.contains(path) ? path : renamed.get(path);
      files.add(new ChangedFile(Optional.of(path), Optional.ofNullable(now)));
    }
    for (String path : pathsAfter) {
      if (!pathsBefore.contains(path) && !renamed.containsValue(path)) {
        files.add(new ChangedFile(Optional.empty(), Optional.of(path)));
      }
    }
    files.sort(Comparator.comparing(ChangedFile::path));
    return files;
  }
}
