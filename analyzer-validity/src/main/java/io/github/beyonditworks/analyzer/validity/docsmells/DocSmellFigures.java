package io.github.beyonditworks.analyzer.validity.docsmells;

/**
 * How well what a rule measures agrees with a smell of documentation.
 *
 * @param smell the smell's name in the set
 * @param rule the rule's id
 * @param items how many texts were read
 * @param labelled how many of them people say have it
 * @param auc the chance that a text that has it measures more than one that has not
 * @param lengthAuc the same of the text's length alone; of its shortness for the lazy ones
 * @param sizeMatched the same as the first among texts of about one length
 * @param lengthSizeMatched the same of length among those
 * @param pairs how many such pairs there are
 * @param shipped what the rule reports with the limit that it has
 * @param nested what it would report with limits chosen on the other texts, block by block
 */
public record DocSmellFigures(
    String smell,
    String rule,
    int items,
    int labelled,
    double auc,
    double lengthAuc,
    double sizeMatched,
    double lengthSizeMatched,
    long pairs,
    Reported shipped,
    Reported nested) {

  /**
   * What is reported.
   *
   * @param precision the share of it that people see too
   * @param recall the share of what people see that it is
   */
  public record Reported(double precision, double recall) {

    static Reported of(boolean[] reported, boolean[] labelled) {
      int hits = 0;
      int all = 0;
      int wanted = 0;
      for (int i = 0; i < reported.length; i++) {
        hits += reported[i] && labelled[i] ? 1 : 0;
        all += reported[i] ? 1 : 0;
        wanted += labelled[i] ? 1 : 0;
      }
      return new Reported(hits / (double) all, hits / (double) wanted);
    }
  }
}
