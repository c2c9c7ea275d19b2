package io.github.beyonditworks.analyzer.rule.readability;

import io.github.beyonditworks.analyzer.code.HiddenCharacters;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Characters that show code in another order than the compiler reads it. */
public record TrojanSourceRule() implements FileRule {

  @Override
  public String id() {
    return "trojan-source";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    Set<Integer> reported = new HashSet<>();
    List<String> lines = file.parsed().lines();
    for (int i = 0; i < lines.size(); i++) {
      int at = firstIn(lines.get(i));
      if (at >= 0) {
        reported.add(i + 1);
        report(new Place(i + 1, at + 1, i + 1, at + 1), lines.get(i), at, reporter);
      }
    }
    // Written as escapes they do nothing to the eye, and in a comment they have no other use.
    for (SourceComment comment : file.parsed().comments()) {
      int at = firstIn(comment.text());
      if (at >= 0 && reported.stream().noneMatch(l -> isWithin(l, comment.place()))) {
        report(comment.place(), comment.text(), at, reporter);
      }
    }
  }

  private static boolean isWithin(int line, Place place) {
    return line >= place.line() && line <= place.endLine();
  }

  private static int firstIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (HiddenCharacters.reorders(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static void report(Place place, String text, int at, Reporter reporter) {
    reporter
        .at(place, HiddenCharacters.shown(text, false))
        .report(
            String.format(
                Locale.ROOT,
                "The character %s makes this text appear in another order than the compiler reads"
                    + " it, so a reviewer may see other code than what runs. Take it out; inside a"
                    + " string that needs it, write it as the escape %s.",
                HiddenCharacters.name(text.charAt(at)),
                HiddenCharacters.escape(text.charAt(at))));
  }

  @Override
  public String documentation() {
    return """
        # Trojan source

        ## What
        A character that changes the order in which text is shown: the embeddings, overrides and isolates of
        bidirectional text, U+202A to U+202E and U+2066 to U+2069. In code, in comments and in strings alike, as the
        character itself; as a Unicode escape in a comment too.

        ## Why it matters
        An editor or a review shows such a line in another order than the compiler reads it. What looks like a comment
        may be code, and what looks like a condition may be a comment: "Trojan Source", CVE-2021-42574, by Boucher and
        Anderson. The reviewer approves something else than what runs, and no careful reading helps.

        ## How to fix it
        Take the character out. A string that needs it for text in Arabic or Hebrew says the same with an escape, which
        everybody sees.

        Before:

        ```java
        class Access {
          boolean mayDelete(boolean admin) {
            /* \\u202e } \\u2066 if (admin) \\u2069 \\u2066 for administrators only */ // finding
            return true;
          }
        }
        ```

        After:

        ```java
        class Access {
          boolean mayDelete(boolean admin) {
            return admin;
          }

          String quoted(String name) {
            return "\\u2068" + name + "\\u2069";
          }
        }
        ```

        ## When not to
        Prose in a language that is written from right to left needs none of these characters in most comments: the
        letters carry their direction themselves. Files of translations that are no code are not looked at.
        """;
  }
}
