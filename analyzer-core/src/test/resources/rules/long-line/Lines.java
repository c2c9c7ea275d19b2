package a.very.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

import b.very.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

/**
 * A sentence of documentation that goes on and on until it has become so wide that nobody sees where it ends any longer, and then it goes on for a while after that too. // finding
 * Another sentence of the same comment that is as wide as the first one was and that is therefore not reported once more again, since one finding for each comment will do.
 *
 * @see <a href="https://example.org/a/page">a description of a page that is so long that it does not fit within the limit at all</a>
 */
class Lines {
  // A comment that is somewhat wider than code may be is left alone, since editors wrap prose where people want it to be wrapped.
  // See https://example.org/a/page for the description of the format, which has to be followed to the letter by all who write.
  // xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  private static final String KEY = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

  String broken = "a message with words that could well be broken into two lines, since there is a space after each word"; // finding

  String text =
      """
      A text block has its lines as they are, since breaking them would change the text that the program prints in the end.
      """;

  int[][] table = {
    {1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019},
    {1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019},
    {1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019},
  };

  int exact(int parameter00, int parameter01, int parameter02) { return 1; } // x x x x x x x x x x x x x x x x x x x x 

  void call() { run("a", "b"); } // NOSONAR the mark has to stand here, and the reason why is given right behind it as well, see above

					int tabsCountAsFour = compute(first, second, third, fourth, fifth, sixth, seventh, eighth, nine, ten, eleven); // finding

  void wide(String first, String second, String third, String fourth, String fifth, String sixth, String seventh, int eight) {} // finding
}
