package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.CallableFacts.Call;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.source.ChangedSources;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import io.github.beyonditworks.analyzer.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The untouched code that rules need to see where only a change is looked at: the test code that
 * touched tests call or extend, found by file name, with what that names in turn, a few steps far;
 * the tests in whose text a touched type of production code is named; the files that hold the same
 * code as touched ones; those whose names say that they start a program, which tell an application
 * from a library; and those that decide about what rules noticed in touched ones.
 */
final class ReviewContext {

  private static final int MOST_STEPS = 4;
  private static final int MOST_FILES = 300;

  private static final int MOST_PROGRAMS = 8;
  private static final int MOST_DECIDING = 30;

  /** What types are called that start a program, alone or at the end of their names. */
  private static final List<String> PROGRAMS = List.of("Main", "Application", "App", "Launcher");

  private static final List<String> TEST_FRAMEWORKS = List.of("junit", "testng", "jqwik");

  private ReviewContext() {}

  static List<FileFacts> of(
      Collection<FileFacts> touched,
      ChangedSources change,
      List<SourceFile> all,
      AnalysisOptions options,
      KnownFiles known)
      throws InterruptedException {
    Set<String> seen = new HashSet<>();
    touched.forEach(f -> seen.add(f.path()));
    List<SourceFile> near = new ArrayList<>(testsThatName(topLevelTypes(touched), all, options));
    near.addAll(CopyOrigins.of(change, all, options));
    near.addAll(programs(all));
    near.addAll(deciding(touched, all, options));
    near.removeIf(f -> !seen.add(f.path()));
    List<FileFacts> context =
        new ArrayList<>(Inspection.of(near, path -> false, options, known).facts());
    List<FileFacts> latest = List.copyOf(touched);
    for (int step = 0; step < MOST_STEPS && context.size() < MOST_FILES; step++) {
      Set<String> names = namesIn(latest);
      List<SourceFile> next =
          all.stream()
              .filter(f -> !f.kind().equals(Optional.of(SourceKind.MAIN)))
              .filter(f -> names.contains(fileName(f)) && seen.add(f.path()))
              .limit(MOST_FILES)
              .toList();
      latest = Inspection.of(next, path -> false, options, known).facts();
      context.addAll(latest);
    }
    return context;
  }

  private static List<SourceFile> programs(List<SourceFile> all) {
    List<SourceFile> programs = new ArrayList<>();
    for (String name : PROGRAMS) {
      for (SourceFile file : all) {
        if (programs.size() < MOST_PROGRAMS
            && !file.kind().equals(Optional.of(SourceKind.TEST))
            && fileName(file).endsWith(name)) {
          programs.add(file);
        }
      }
    }
    return programs;
  }

  private static List<SourceFile> deciding(
      Collection<FileFacts> touched, List<SourceFile> all, AnalysisOptions options) {
    Map<String, ProjectRule> rules = new HashMap<>();
    for (Rule rule : options.configuration().rules()) {
      if (rule instanceof ProjectRule projectRule) {
        rules.put(rule.id(), projectRule);
      }
    }
    Set<String> names = new HashSet<>();
    for (FileFacts file : touched) {
      for (Candidate candidate : file.candidates()) {
        ProjectRule rule = rules.get(candidate.finding().rule());
        if (rule != null) {
          names.addAll(rule.decidedBy(candidate));
        }
      }
    }
    List<SourceFile> deciding = new ArrayList<>();
    for (SourceFile file : all) {
      if (deciding.size() < MOST_DECIDING
          && !file.kind().equals(Optional.of(SourceKind.TEST))
          && names.contains(fileName(file))) {
        deciding.add(file);
      }
    }
    return deciding;
  }

  private static Set<String> topLevelTypes(Collection<FileFacts> touched) {
    Set<String> names = new HashSet<>();
    touched.stream()
        .filter(f -> f.kind() == SourceKind.MAIN)
        .flatMap(f -> f.types().stream())
        .forEach(t -> names.add(t.name().substring(t.name().lastIndexOf('.') + 1)));
    return names;
  }

  private static List<SourceFile> testsThatName(
      Set<String> types, List<SourceFile> all, AnalysisOptions options) {
    List<SourceFile> tests = new ArrayList<>();
    for (SourceFile file : all) {
      if (tests.size() == MOST_FILES || types.isEmpty()) {
        break;
      }
      if (!file.kind().equals(Optional.of(SourceKind.MAIN)) && names(file, types, options)) {
        tests.add(file);
      }
    }
    return tests;
  }

  /** What cannot be read names nothing; it has been said of the file elsewhere. */
  private static boolean names(SourceFile file, Set<String> types, AnalysisOptions options) {
    try {
      String text = SourceText.read(file, options.charset(), options.maxFileCharacters());
      return namesAny(text, types) && (file.kind().isPresent() || usesTestFramework(text));
    } catch (SourceException e) {
      return false;
    }
  }

  private static boolean usesTestFramework(String text) {
    for (String framework : TEST_FRAMEWORKS) {
      if (text.contains(framework)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesAny(String text, Set<String> types) {
    for (String type : types) {
      for (int at = text.indexOf(type); at >= 0; at = text.indexOf(type, at + 1)) {
        int end = at + type.length();
        if ((at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
            && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> namesIn(List<FileFacts> files) {
    Set<String> names = new HashSet<>();
    for (FileFacts file : files) {
      for (CallableFacts callable : file.callables()) {
        names.addAll(callable.superTypes());
        callable.calls().stream().map(Call::receiver).forEach(names::add);
      }
    }
    return names;
  }

  private static String fileName(SourceFile file) {
    String path = file.path();
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
  }
}
