package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.code.DocumentedDeclaration;
import io.github.beyonditworks.analyzer.code.comment.BrokenMarkup;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Documentation comments whose markup does not come out as it was meant. */
public record BrokenDocMarkupRule() implements FileRule {

  @Override
  public String id() {
    return "broken-doc-markup";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    Set<Integer> markdown = new HashSet<>();
    for (SourceComment comment : file.parsed().comments()) {
      if (comment.style() == SourceComment.Style.MARKDOWN) {
        markdown.add(comment.place().line());
      }
    }
    for (DocumentedDeclaration documented : DocumentedDeclaration.in(file.parsed())) {
      DocComment doc = documented.doc();
      String problem = markdown.contains(doc.place().line()) ? "" : problemIn(doc);
      if (!problem.isEmpty()) {
        reporter
            .at(doc.place(), problem, documented.node())
            .report(
                String.format(
                    Locale.ROOT,
                    "In this comment %s, so the page does not show what was written. Close it, or write code as {@code …}, in which nothing needs to be escaped.",
                    problem));
      }
    }
  }

  private static String problemIn(DocComment doc) {
    String problem = BrokenMarkup.in(doc.description());
    for (BlockTag tag : doc.blockTags()) {
      if (problem.isEmpty() && !tag.name().equals("author")) {
        problem = BrokenMarkup.in(tag.text());
      }
    }
    return problem;
  }

  @Override
  public String documentation() {
    return """
        # Markup that does not come out

        ## What
        Classic documentation comments with an element that is never closed (`<b>`, `<code>`, `<ul>`, …), an end without a
        beginning, a generic type that is taken for a tag (`List<String>` outside of `{@code}`), or an inline tag without its
        closing brace. One finding for each comment, at the first of them. Markdown comments are left alone.

        ## Why it matters
        The page and the tooltip of the IDE drop what they take for a tag: `Map<Key, Value>` becomes `Map`, and an open
        `<code>` turns the rest of the page into code. `javadoc` refuses such comments where doclint is on.

        ## How to fix it
        Put code into `{@code …}`, close what is open, and run `javadoc -Xdoclint:html` once.

        Before:

        ```java
        /** Keeps a Map<Key, Entry> sorted. */ // finding
        class Index {}
        ```

        After:

        ```java
        /** Keeps a {@code Map<Key, Entry>} sorted. */
        class Index {}
        ```

        ## When not to
        In code that is never shown as a page, as in most applications, the finding is a matter of taste.
        """;
  }
}
