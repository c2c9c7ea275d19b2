package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.code.prose.DocumentedCallable;
import io.github.beyonditworks.analyzer.code.prose.DocumentedCallables;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;

/** Documentation of a method that takes a page. */
public record BloatedDocRule(@Option("the most words in the documentation of a method") int limit)
    implements FileRule {

  /** Somewhat more than a printed page holds. */
  public BloatedDocRule() {
    this(360);
  }

  @Override
  public String id() {
    return "bloated-doc";
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
  public void check(MeasuredFile file, Reporter reporter) {
    for (DocumentedCallable documented : DocumentedCallables.inEnglish(file.parsed())) {
      int words = documented.prose().words();
      if (words > limit) {
        reporter
            .at(documented.doc().place(), documented.doc().description(), documented.node())
            .value(words, limit)
            .report(
                String.format(
                    Locale.ROOT,
                    "The documentation of %s has %d words (limit %d): who looks for one fact has to read a page. Keep what callers have to know, and move background and tutorials to the type, the package or a guide.",
                    documented.node().getNameAsString(),
                    words,
                    limit));
      }
    }
  }

  @Override
  public String documentation() {
    return """
        # Documentation of a method that takes a page

        ## What
        A documentation comment of a method or constructor with more words than the limit, tags included, samples of code not.
        A name in code font counts as one word. Types and packages are left out: they are the place for long texts. Only
        English documentation is judged.

        ## Why it matters
        Most readers come with one question and a few seconds. In a long text they find the answer late or not at all, and
        whoever changes the method overlooks the sentence that is no longer true. In the study of Khan and others (SANER 2021)
        developers named bloated documentation among the smells that cost them most.

        ## How to fix it
        Say in the first sentence what callers get, then what they have to know: conditions, results, special cases, errors.
        Move history, background, long examples and advice to the type's or package's documentation or to a guide, and link it
        once.

        Before:

        ```java
        class Feeds {
          /** // finding
           * Reads a feed. Feeds are documents in which the owner of a site lists what is new there, and they have been used
           * since the turn of the century by readers who want to follow many sites and do not want to visit each of them.
           * There are two families of formats, and within each family there are several versions, which differ in the names
           * of elements, in what is required and in how dates are written. When this class was first written only one of the
           * families was in wide use, and so the method had one parameter less, which is why some older callers still pass
           * the format by hand although it is found out by now. The document is fetched first. For that a connection is
           * opened, the usual headers are sent, and the answer is awaited for as long as the settings say, which is ten
           * seconds unless somebody changed it. Sites that answer with a redirection are followed up to five times, since
           * some hosts send their visitors through a chain of addresses before they hand out the document. After the document
           * has been fetched its first bytes are looked at, because many sites say that it is one kind of text and then send
           * another. If there is a mark for the byte order it decides, otherwise the declaration at the beginning decides,
           * and if there is none either the header decides, and if that is missing as well the usual encoding is taken. Then
           * the document is parsed. Parsing is lenient: elements that are not known are skipped, since sites like to add their
           * own, and dates that cannot be read are replaced with the time at which the document was fetched. Entries without
           * an identifier get one that is made from the title and the link, which has turned out to be stable enough for all
           * sites that were looked at so far. Entries are returned in the order of the document, which is usually but not
           * always the order of their dates, so callers who need another order have to sort them. Entries that appear twice
           * are returned twice. If the document is empty the list is empty. The list may be changed by the caller, since it is
           * made anew for each call. It is a good idea to call the method from a thread of its own, because the network may be
           * slow, and to keep the result for a few minutes, because owners of sites do not like to be asked every second. A
           * future version may do that by itself, and then the advice will be taken out of this text.
           */
          List<Entry> read(URI address) {
            return parse(fetch(address));
          }
        }
        ```

        After:

        ```java
        class Feeds {
          /**
           * Reads the entries of a feed in the order of the document, of every format that {@link Format} lists.
           *
           * <p>Blocks until the site has answered, ten seconds at most. Unknown elements are skipped.
           *
           * @return a list of its own for each call; empty when the document is
           */
          List<Entry> read(URI address) {
            return parse(fetch(address));
          }
        }
        ```

        ## When not to
        The contract of a central method of a platform, which many others implement, may need every one of its words.
        Headings, lists and paragraphs help there.
        """;
  }
}
