package io.github.beyonditworks.analyzer.rule.readability;

import io.github.beyonditworks.analyzer.code.CommentedCode;
import io.github.beyonditworks.analyzer.code.edit.WholeLines;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import io.github.beyonditworks.analyzer.source.SourceComment.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Code that was switched off by making it a comment. */
public record CommentedOutCodeRule(
    @Option("the most lines that one comment is charged with") int cap) implements FileRule {

  private static final Pattern LINE_MARK = Pattern.compile("^//+ ?");
  private static final Pattern BLOCK_MARK = Pattern.compile("^\\s*\\*(?!\\w)");

  /** Beyond this the comment is not read any more but skipped. */
  public CommentedOutCodeRule() {
    this(20);
  }

  @Override
  public String id() {
    return "commented-out-code";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    List<SourceComment> comments = file.parsed().comments();
    int i = 0;
    while (i < comments.size()) {
      int end = i + 1;
      while (end < comments.size() && continues(comments.get(end - 1), comments.get(end))) {
        end++;
      }
      checkBlock(file.parsed(), comments.subList(i, end), reporter);
      i = end;
    }
  }

  /** Lines of {@code //} directly below one another are one comment. */
  private static boolean continues(SourceComment above, SourceComment comment) {
    return above.style() == Style.LINE
        && comment.style() == Style.LINE
        && comment.ownLine()
        && above.ownLine()
        && comment.place().line() == above.place().line() + 1;
  }

  private void checkBlock(ParsedFile file, List<SourceComment> block, Reporter reporter) {
    SourceComment head = block.get(0);
    if (head.isDoc() || head.text().startsWith("/*-{")) {
      return;
    }
    List<String> lines = linesOf(block);
    if (isDocumentationInDisguise(head, lines)) {
      return;
    }
    List<CommentedCode.Stretch> stretches = CommentedCode.in(lines);
    if (!stretches.isEmpty()) {
      report(file, block, lines, stretches, reporter);
    }
  }

  private void report(
      ParsedFile file,
      List<SourceComment> block,
      List<String> lines,
      List<CommentedCode.Stretch> stretches,
      Reporter reporter) {
    SourceComment head = block.get(0);
    int first = stretches.get(0).first();
    String code = lines.get(first).strip();
    int count = stretches.stream().mapToInt(CommentedCode.Stretch::codeLines).sum();
    reporter
        .at(placeOf(file, head, head.place().line() + first), code)
        .value(Math.min(count, cap), 0)
        .mend(isAllCode(lines, count) ? removal(file, block) : Optional.empty())
        .report(message(count, code));
  }

  private static String message(int count, String code) {
    return String.format(
        Locale.ROOT,
        ("%s commented out, beginning with '%s': readers wonder whether it is still "
            + "needed and nobody keeps it working. Version control remembers it, so it can go; "
            + "if it marks a plan, a sentence says more."),
        count == 1 ? "A line of code is" : count + " lines of code are",
        shortened(code));
  }

  /** Text with a star before each line is written to be read; code in it is an example. */
  private static boolean isDocumentationInDisguise(SourceComment comment, List<String> lines) {
    return comment.style() == Style.BLOCK
        && comment.text().lines().skip(1).allMatch(line -> line.stripLeading().startsWith("*"))
        && lines.stream().anyMatch(CommentedCode::isProse);
  }

  private static Place placeOf(ParsedFile file, SourceComment head, int line) {
    int column = line == head.place().line() ? head.place().column() : 1;
    return new Place(line, column, line, Math.max(column, file.lines().get(line - 1).length()));
  }

  private static boolean isAllCode(List<String> lines, int codeLines) {
    int written = 0;
    for (String line : lines) {
      written += line.isBlank() ? 0 : 1;
    }
    return written == codeLines;
  }

  private static Optional<Mend> removal(ParsedFile file, List<SourceComment> block) {
    Place first = block.get(0).place();
    Place last = block.get(block.size() - 1).place();
    return WholeLines.without(
        file, new Place(first.line(), first.column(), last.endLine(), last.endColumn()));
  }

  private static String shortened(String code) {
    return code.length() <= 40 ? code : code.substring(0, 40).strip() + "…";
  }

  private static List<String> linesOf(List<SourceComment> block) {
    if (block.get(0).style() == Style.LINE) {
      return block.stream().map(c -> LINE_MARK.matcher(c.text()).replaceFirst("")).toList();
    }
    String text = block.get(0).text();
    List<String> lines = new ArrayList<>();
    text.substring(2, Math.max(2, text.length() - 2))
        .lines()
        .forEach(line -> lines.add(BLOCK_MARK.matcher(line).replaceFirst("")));
    return lines;
  }

  @Override
  public String documentation() {
    return """
        # Commented-out code

        ## What
        A comment whose text is Java: statements, members or imports. Documentation comments, code within sentences
        and examples that a sentence announces are left out. The finding stands at the first such line and weighs as
        much as there are lines, up to a cap.

        ## Why it matters
        Readers stop and wonder: is it an alternative, a plan, a piece of knowledge, or forgotten? Nobody compiles,
        tests or renames it, so it soon fits no longer what stands around it. It also separates lines that belong
        together.

        ## How to fix it
        Remove it; version control keeps every state. When the code stands for something to do, say that in a sentence
        with a reference to the issue. When it explains an algorithm, put the explanation in words.

        Before:

        ```java
        class Prices {
          int total(List<Item> items) {
            int total = 0;
            for (Item item : items) {
              // if (item.isDiscounted()) { // finding
              //   total -= item.discount();
              // }
              total += item.price();
            }
            return total;
          }
        }
        ```

        After:

        ```java
        class Prices {
          int total(List<Item> items) {
            int total = 0;
            for (Item item : items) {
              total += item.price();
            }
            return total;
          }
        }
        ```

        ## When not to
        A formula or the call that optimised code replaces can be the shortest explanation there is; a sentence before
        it that says so tells readers, and this rule, that it is one. Settings that users switch on by removing the
        comment belong there, too.
        """;
  }
}
