package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.code.prose.DocProse;
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

/**
 * Documentation that is hard to take in: much running text with long chains of nouns and passives.
 */
public record TangledDocRule(
    @Option("the most weighted words of running text in the documentation of a method") int limit,
    @Option("the words from which on a paragraph is long; short ones are found again one by one")
        int paragraph)
    implements FileRule {

  private static final int PER_NOUN_LINK = 10;
  private static final int PER_PASSIVE = 5;

  /** About eighty plain words, or sixty with the usual chains and passives. */
  public TangledDocRule() {
    this(125, 50);
  }

  @Override
  public String id() {
    return "tangled-doc";
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
    for (DocumentedCallable documented : DocumentedCallables.inEnglish(file.parsed())) {
      DocProse prose = documented.prose();
      int load = load(prose);
      if (load > limit && prose.longestParagraph() >= paragraph) {
        reporter
            .at(documented.doc().place(), documented.doc().description(), documented.node())
            .value(load, limit)
            .report(message(documented.node().getNameAsString(), prose));
      }
    }
  }

  private static int load(DocProse prose) {
    return prose.running() + PER_NOUN_LINK * prose.nounLinks() + PER_PASSIVE * prose.passives();
  }

  private static String message(String name, DocProse prose) {
    return String.format(
        Locale.ROOT,
        "The documentation of %s is %d words of running text (about %d a sentence, %d times \"of\", %d passives): hard to take in at a glance. Short sentences that say who does what, a list for the cases and an example are found and remembered sooner.",
        name,
        prose.running(),
        prose.running() / Math.max(1, prose.sentences()),
        prose.nounLinks(),
        prose.passives());
  }

  @Override
  public String documentation() {
    return """
        # Documentation that is hard to take in

        ## What
        A documentation comment of a method or constructor with much running text. Each word outside of lists, tables and
        samples of code counts one, each *of*, which hangs a noun on another, ten more, and each passive (*is taken*) five
        more. Text whose paragraphs are all short, one for each case, is left alone. Only English documentation is judged. The finding is an information, since people differ in what they call hard.

        ## Why it matters
        Who reads documentation while writing code looks for one case and its consequence. A wall of sentences hides it, and chains
        such as *the value of the attribute of the element* have to be taken apart word by word. Khan and others (SANER 2021)
        call such documentation tangled. In their examples the amount of running text says more about it than readability
        formulas do, which see only the lengths of words and sentences.

        ## How to fix it
        Give each case a line in a list, name who does what, and show one example. Leave out what the name or a tag says already.

        Before:

        ```java
        class Prices {
          /** // finding
           * The price of the article is determined on the basis of the list of prices of the customer, and when no price of
           * the article is contained in the list of the customer, the list of the group of the customer is used, and when the
           * article is not contained in that list either, the price is taken from the catalogue of the year in which the
           * order was placed, unless a discount has been granted by a clerk, in which case it is deducted from the price that
           * was found before any rounding takes place.
           */
          Money price(Article article, Customer customer) {
            return round(find(article, customer).minus(discount(customer)));
          }
        }
        ```

        After:

        ```java
        class Prices {
          /**
           * What a customer pays for an article, rounded.
           *
           * <ol>
           *   <li>the customer's own price,
           *   <li>else the price for the customer's group,
           *   <li>else the catalogue price,
           * </ol>
           *
           * <p>less the discount that a clerk has granted.
           */
          Money price(Article article, Customer customer) {
            return round(find(article, customer).minus(discount(customer)));
          }
        }
        ```

        ## When not to
        A contract that others implement needs full sentences. There the text may stay, divided into paragraphs.
        """;
  }
}
