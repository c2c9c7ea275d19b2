package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.history.JavaTokens.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds the methods and constructors of a file's types, nested ones included, by its braces. Code
 * in bodies is not looked into; whatever is no Java ends the scan early.
 */
final class MemberScan {

  private static final int DEEPEST = 20;
  private static final int MOST_MEMBERS = 2000;
  private static final int LINES = 31;

  private final JavaTokens tokens;
  private final Map<String, ScannedMember> members = new LinkedHashMap<>();
  private final TokenBag bag = new TokenBag();

  private MemberScan(byte[] bytes) {
    tokens = new JavaTokens(bytes);
  }

  /** The members by key, in source order; of several with one key the first. */
  static Map<String, ScannedMember> of(byte[] bytes) {
    MemberScan scan = new MemberScan(bytes);
    scan.typeBody("", 0, false);
    return scan.members;
  }

  /** What stands before the body or the end of a declaration. */
  private static final class Header {
    private String doc = "";
    private int words;
    private boolean hasParameters;
    private boolean hasValue;
    private boolean type;
    private boolean enumeration;
    private String typeName = "";
    private String lastWord = "";
    private String name = "";
    private final Parameters parameters = new Parameters();
    private boolean empty = true;
  }

  /** Reads declarations until the brace that closes the type. */
  private void typeBody(String prefix, int depth, boolean enumeration) {
    if (enumeration && !skipConstants()) {
      return;
    }
    Header header = fresh();
    while (members.size() < MOST_MEMBERS && tokens.next() != Kind.END) {
      if (tokens.kind() == Kind.DOC && header.empty) {
        addDoc(header);
      } else if (tokens.is('}') || (tokens.is('{') && header.type && depth >= DEEPEST)) {
        return;
      } else if (tokens.is(';')) {
        finish(prefix, header, depth);
        header = fresh();
      } else if (tokens.is('{')) {
        header = block(prefix, header, depth);
      } else if (!tokens.isComment()) {
        addToHeader(header);
      }
    }
  }

  private Header fresh() {
    bag.shrinkTo(0);
    return new Header();
  }

  /** Reads what stands in braces; the header that goes on behind them. */
  private Header block(String prefix, Header header, int depth) {
    if (header.type) {
      boolean top = depth == 0;
      typeBody(top ? "" : prefix + header.typeName + ".", depth + 1, header.enumeration);
      return fresh();
    }
    skipBlock();
    if (header.hasValue) {
      return header;
    }
    finish(prefix, header, depth);
    return fresh();
  }

  private void addDoc(Header header) {
    boolean line = !tokens.text().startsWith("/*");
    header.doc = line ? header.doc + '\n' + tokens.text() : tokens.text();
    header.words = line ? header.words * LINES + tokens.hashOfWords() : tokens.hashOfWords();
  }

  private void addToHeader(Header header) {
    if (tokens.is('@')) {
      annotation(header);
      return;
    }
    header.empty = false;
    bag.add(tokens.hash());
    if (header.hasValue) {
      if (tokens.is('(')) {
        skipParentheses();
      }
      return;
    }
    if (tokens.is('=')) {
      header.hasValue = true;
    } else if (tokens.is('(')) {
      header.hasParameters = true;
      header.name = header.lastWord;
      parameters(header);
    } else if (tokens.kind() == Kind.WORD && !header.hasParameters) {
      word(header);
    }
  }

  private void word(Header header) {
    String text = tokens.text();
    if (!header.type) {
      switch (header.lastWord) {
        case "class", "interface", "enum" -> {
          header.type = true;
          header.enumeration = header.lastWord.equals("enum");
          header.typeName = text;
        }
        case "record" -> {
          header.type = true;
          header.typeName = text;
        }
        default -> {
          // a modifier, a type or a name
        }
      }
    }
    header.lastWord = text;
  }

  /** Annotations are no code of the member's; of {@code @interface} the word is kept. */
  private void annotation(Header header) {
    tokens.next();
    if (tokens.kind() == Kind.WORD && tokens.text().equals("interface")) {
      header.empty = false;
      header.lastWord = "interface";
      return;
    }
    JavaTokens.Kind after = tokens.next();
    while (after == Kind.SYMBOL && tokens.is('.')) {
      tokens.next();
      after = tokens.next();
    }
    if (tokens.is('(')) {
      int kept = bag.size();
      skipParentheses();
      bag.shrinkTo(kept);
      return;
    }
    tokens.back();
  }

  private void parameters(Header header) {
    int open = 1;
    while (open > 0 && tokens.next() != Kind.END) {
      if (tokens.isComment()) {
        continue;
      }
      bag.add(tokens.hash());
      if (tokens.is('(')) {
        open++;
      } else if (tokens.is(')')) {
        open--;
      }
      header.parameters.add(tokens, open);
    }
  }

  private void skipParentheses() {
    int open = 1;
    while (open > 0 && tokens.next() != Kind.END) {
      if (tokens.isComment()) {
        continue;
      }
      bag.add(tokens.hash());
      if (tokens.is('(')) {
        open++;
      } else if (tokens.is(')')) {
        open--;
      }
    }
  }

  private void skipBlock() {
    int open = 1;
    bag.add(tokens.hash());
    while (open > 0 && tokens.next() != Kind.END) {
      if (tokens.isComment()) {
        continue;
      }
      bag.add(tokens.hash());
      if (tokens.is('{')) {
        open++;
      } else if (tokens.is('}')) {
        open--;
      }
    }
  }

  /** Goes behind the constants of an enum; false where the enum ends with them. */
  private boolean skipConstants() {
    while (tokens.next() != Kind.END) {
      if (tokens.is('{')) {
        skipBlock();
      } else if (tokens.is('(')) {
        skipParentheses();
      } else if (tokens.is(';')) {
        return true;
      } else if (tokens.is('}')) {
        return false;
      }
    }
    return false;
  }

  private void finish(String prefix, Header header, int depth) {
    if (depth == 0 || header.type || header.hasValue || !header.hasParameters) {
      return;
    }
    String name = prefix + header.name;
    String key = name + header.parameters.text();
    members.putIfAbsent(
        key, new ScannedMember(key, name, header.words, header.doc, bag.sortedFrom(0)));
  }
}
