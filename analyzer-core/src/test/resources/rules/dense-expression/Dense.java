class Dense {
  static final long[] FACTORIALS = {1L * 2, 1L * 2 * 3 * 4 * 5 * 6 * 7 * 8 * 9 * 10 * 11 * 12 * 13 * 14};

  boolean listOfValues(char c) {
    return c == '$' || c == '>' || c == '<' || c == '[' || c == ']' || c == 'W' || c == 'Z';
  }

  String text(int a, int b) {
    return "a" + a + " b" + b + " c" + a + " d" + b + " e" + a + " f" + b + " g" + a + " h" + b + " i" + a;
  }

  boolean comparisons(Point a, Point b) {
    return a.x == b.x && a.y == b.y && a.z == b.z;
  }

  boolean onePerLine(Point a, Point b) {
    return a.x == b.x
        && a.y == b.y
        && a.z == b.z
        && a.name.equals(b.name)
        && a.owner.equals(b.owner)
        && !a.isHidden()
        && !b.isHidden()
        && a.time < b.time;
  }

  int bytes(byte[] b) {
    return b[0] << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8;
  }

  List<String> chain(List<Item> items) {
    return items.stream()
        .filter(i -> i.price() > 3 && i.isNew())
        .map(i -> i.name().strip())
        .sorted()
        .distinct()
        .toList();
  }

  void read(Reader reader) {
    int c;
    while ((c = reader.read()) != -1 && c != '\n' && !stop) {
      use((char) c);
    }
  }

  boolean surrogate(char[] s, CharSequence cs, int i, int j, int last) {
    return !isHigh(s[i]) || j == last || i < cs.length() && s[j + 1] == cs.charAt(i + 1); // finding
  }

  int assigns(int a, int b) {
    if ((x = a) > 0 && (y = b) > 0 && x++ < y) { // finding
      return 1;
    }
    return 0;
  }

  int deep(int a) {
    return f(g(h(i(j(k(a))))), g(h(i(a)))); // finding
  }

  int shallow(int a) {
    return f(g(a), g(h(a)), new Point(a, g(a)));
  }

  void laidOut(List<Problem> problems, Rule rule) {
    problems.add(
        new Problem(
            Kind.RULE,
            "rule %s failed: %s at %s"
                .formatted(rule.id(), rule.owner().name(), placeIn(rule))));
  }

  void secondLine(int[] data, int at) {
    use(
        data[at],
        (data[at++] & mask) << shift | data[at++] >> shift ^ data[at]); // finding
  }

  @Sizes(1 + 2 * 3 - 4 / 5 % 6 + 7 * 8 - 9 << 10 | 11 & 12)
  void annotated() {}
}

class Ranges {
  boolean isHex(char ch) {
    return isDigit(ch) || ch >= 'a' && ch <= 'f' || ch >= 'A' && ch <= 'F';
  }
}
