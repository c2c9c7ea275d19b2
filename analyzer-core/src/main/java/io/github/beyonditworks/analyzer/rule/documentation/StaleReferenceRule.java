package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.code.LinkResolution;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.DocLink;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Links and names in documentation of members and types that the project does not declare. */
public record StaleReferenceRule(
    @Option(
            "packages of tools that add members while compiling; files that import them are left out")
        List<String> generators)
    implements ProjectRule {

  /** Copies the list. */
  public StaleReferenceRule {
    generators = List.copyOf(generators);
  }

  /** Lombok is the tool that adds members to the types it reads. */
  public StaleReferenceRule() {
    this(List.of("lombok"));
  }

  @Override
  public String id() {
    return "stale-reference";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    LinkResolution resolution = null;
    for (FileFacts file : project.files()) {
      if (file.links().docLinks().isEmpty() || importsGenerator(file)) {
        continue;
      }
      for (DocLink link : file.links().docLinks()) {
        boolean name = link.kind() == DocLink.Kind.NAME;
        String problem = name ? "" : link.problem();
        if (problem.isEmpty() && project.isWhole()) {
          resolution =
              resolution == null ? new LinkResolution(project, this::importsGenerator) : resolution;
          problem = resolution.problemOf(link, file);
        }
        if (!problem.isEmpty()) {
          reporter
              .at(file.path(), link.element(), link.place(), link.target())
              .report(message(link, problem));
        }
      }
    }
    return reporter.findings();
  }

  private boolean importsGenerator(FileFacts file) {
    for (String name : file.links().imports()) {
      for (String generator : generators) {
        if (name.equals(generator) || name.startsWith(generator + ".")) {
          return true;
        }
      }
    }
    return false;
  }

  private static String message(DocLink link, String what) {
    String target = link.target();
    if (link.kind() == DocLink.Kind.NAME) {
      return String.format(
          Locale.ROOT,
          "The comment speaks of %s, yet %s. Readers look for something that is not there, and the sentence may be out of date as well; write the present name, or say whose name it is.",
          target.replace('#', '.'),
          what);
    }
    return String.format(
        Locale.ROOT,
        "The link to %s leads nowhere: %s. Readers who follow it are lost, and the sentence around it may be out of date as well; point it at what took its place.",
        target,
        what);
  }

  @Override
  public String documentation() {
    return """
        # Link or name that leads nowhere

        ## What
        A `{@link}`, `{@value}`, `@see` or Markdown link (`[#name]`) to a member or nested type that does not exist, or
        to an overload with other parameters. Links into the same file are judged with their parameters, links to other
        types of the project by the name of the member, and names of types with the packages of the project in front by whether the
        type is there; only where nothing can be inherited from outside the project. Types of libraries are not judged.

        And names that documentation shows as code without a link (`{@code name}`, `<code>name</code>`, back-ticks), where
        they were plainly meant for this code: `Type.member` and `Type#member` of a type of the project that has no such
        member, and names that differ by a letter or by capitals from exactly one parameter, method or constant there, or from one type of the
        package, while nothing in the project has the name itself. The finding says which. Sentences about what was ("since", "formerly",
        "replaced"), about examples and about other platforms are left alone.

        ## Why it matters
        A link is the promise that there is more to learn behind it. Renames and removals leave links behind, since
        the compiler does not read comments; `javadoc` does, yet many builds never run it over internal code. The dead
        link is also a trace: the sentence around it was written for code that is gone.

        ## How to fix it
        Point the link at what took the member's place and read the sentence again. Rename with the IDE, which
        follows links, and let `javac -Xdoclint:reference` watch over them.

        Before:

        ```java
        final class Session {
          /** Ends the session; see {@link #reopen(String)} to go on later. */ // finding
          void close() {}

          void reopen(String token, int minutes) {}
        }
        ```

        After:

        ```java
        final class Session {
          /** Ends the session; see {@link #reopen(String, int)} to go on later. */
          void close() {}

          void reopen(String token, int minutes) {}
        }
        ```

        ## When not to
        Members that a tool adds while compiling cannot be seen in the source: name the tool's package in the option
        `generators`.
        """;
  }
}
