package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.beyonditworks.analyzer.code.prose.Misspellings;
import io.github.beyonditworks.analyzer.code.prose.SentenceWords;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words in names, comments and messages that are misspelt for certain. */
public record MisspeltWordRule(
    @Option("a word in the names of so many files is the project's own, and not reported") int own)
    implements ProjectRule {

  private static final int OWN = 3;
  private static final String NAME = "name";
  private static final String TEXT = "text";

  /** Three files. */
  public MisspeltWordRule() {
    this(OWN);
  }

  @Override
  public String id() {
    return "misspelt-word";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  /** The first place of each misspelt word of a file. */
  @Override
  public List<Candidate> candidates(MeasuredFile file) {
    Search search = new Search(file, new Reporter(this, file));
    search.readNames();
    for (SourceComment comment : file.parsed().comments()) {
      search.readComment(comment);
    }
    if (file.parsed().kind() == SourceKind.MAIN) {
      for (StringLiteralExpr literal : file.parsed().all(StringLiteralExpr.class)) {
        search.readMessage(literal);
      }
    }
    return search.found;
  }

  /** Looks through one file. */
  private static final class Search {
    private final MeasuredFile file;
    private final Reporter reporter;
    private final Misspellings table = Misspellings.table();
    private final List<Candidate> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    Search(MeasuredFile file, Reporter reporter) {
      this.file = file;
      this.reporter = reporter;
    }

    /** What others have named, by a supertype or in a message, is not this file's choice. */
    void readNames() {
      for (ClassOrInterfaceDeclaration type :
          file.parsed().all(ClassOrInterfaceDeclaration.class)) {
        readName(type.getName());
      }
      for (EnumDeclaration type : file.parsed().all(EnumDeclaration.class)) {
        readName(type.getName());
      }
      for (RecordDeclaration type : file.parsed().all(RecordDeclaration.class)) {
        readName(type.getName());
      }
      for (MethodDeclaration method : file.parsed().all(MethodDeclaration.class)) {
        if (method.getAnnotations().isEmpty() || file.parsed().kind() == SourceKind.TEST) {
          readName(method.getName());
        }
      }
      for (VariableDeclarator variable : file.parsed().all(VariableDeclarator.class)) {
        Node around = variable.getParentNode().orElse(null);
        if (!(around instanceof FieldDeclaration field) || field.getAnnotations().isEmpty()) {
          readName(variable.getName());
        }
      }
      for (Parameter parameter : file.parsed().all(Parameter.class)) {
        readName(parameter.getName());
      }
    }

    private void readName(SimpleName name) {
      String text = name.getIdentifier();
      int start = 0;
      for (int i = 1; i <= text.length(); i++) {
        if (i == text.length() || SentenceWords.beginsInName(text, i)) {
          if (table.mayHave(text, start, i)) {
            String word = text.substring(start, i).toLowerCase(Locale.ROOT);
            String meant = table.meantBy(word);
            // no name can be spelt with an apostrophe
            if (meant != null && meant.indexOf('\'') < 0 && said.add(word)) {
              add(file.parsed().place(name), text, word, meant, NAME);
            }
          }
          start = i;
        }
      }
    }

    void readComment(SourceComment comment) {
      String text = comment.text();
      for (int at = next(text, 0); at >= 0; at = next(text, SentenceWords.end(text, at))) {
        if (SentenceWords.isProse(text, at)) {
          say(comment.lineOf(at), text, at);
        }
      }
    }

    void readMessage(StringLiteralExpr literal) {
      String text = literal.getValue();
      for (int at = next(text, 0); at >= 0; at = next(text, SentenceWords.end(text, at))) {
        if (SentenceWords.isProse(text, at)) {
          say(file.parsed().place(literal), text, at);
        }
      }
    }

    private void say(Place place, String text, int at) {
      String word = text.substring(at, SentenceWords.end(text, at)).toLowerCase(Locale.ROOT);
      if (said.add(word)) {
        add(place, word, word, table.meantBy(word), TEXT);
      }
    }

    /** Where the next misspelt word of a text begins; -1 where none does. */
    private int next(String text, int from) {
      int i = from;
      while (i < text.length()) {
        if (!SentenceWords.isLetter(text.charAt(i))) {
          i++;
          continue;
        }
        int end = SentenceWords.end(text, i);
        if (table.mayHave(text, i, end)
            && table.meantBy(text.substring(i, end).toLowerCase(Locale.ROOT)) != null) {
          return i;
        }
        i = end;
      }
      return -1;
    }

    private void add(Place place, String code, String word, String meant, String kind) {
      reporter
          .at(place, code)
          .build(
              String.format(
                  Locale.ROOT,
                  "\"%s\" reads like a misspelt \"%s\"%s.",
                  word,
                  meant,
                  kind.equals(NAME) ? ": who searches for the word does not find " + code : ""))
          .ifPresent(f -> found.add(new Candidate(f, List.of(word, kind))));
    }
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    Map<String, Integer> files = new HashMap<>();
    List<Candidate> all = new ArrayList<>();
    for (FileFacts file : project.files()) {
      for (Candidate candidate : file.candidates()) {
        if (candidate.finding().rule().equals(id())) {
          all.add(candidate);
          if (candidate.words().get(1).equals(NAME)) {
            files.merge(candidate.words().get(0), 1, Integer::sum);
          }
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Candidate candidate : all) {
      if (files.getOrDefault(candidate.words().get(0), 0) < own) {
        findings.add(candidate.finding());
      }
    }
    return findings;
  }

  @Override
  public String documentation() {
    return """
        # Misspelt word

        ## What
        A word in a name, a comment or a message that is one of about 2,400 frequent misspellings of English words ("recieve", "occured",
        "seperator"). Words that are not in that table are not judged, so that names of products, abbreviations and other languages are left alone. A word
        that stands in the names of three files is the project's own. Not judged are names that somebody else has chosen (methods and fields with
        annotations, such as overriding ones), code in comments, links, and what is quoted. Each word is told of once a file.

        ## Why it matters
        Who searches for a word does not find its misspelling, and who calls a misspelt name has to remember how. Names that others call can
        hardly be mended later: the best time is the review. In a message it is what users see.

        ## How to fix it
        Write the word as it is meant. Where others call the name already, keep the old one, deprecated, for a release.

        Before:

        ```java
        class Mailbox {
          /** Waits until a letter has occured. */ // finding
          void recieve() { // finding
            throw new IllegalStateException("the mailbox was not succesfully opened"); // finding
          }
        }
        ```

        After:

        ```java
        class Mailbox {
          /** Waits until a letter has come. */
          void receive() {
            throw new IllegalStateException("the mailbox was not successfully opened");
          }
        }
        ```

        ## When not to
        Where a name has to agree with one outside of the project, such as a column of a database or a field of a protocol.
        """;
  }
}
