package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import io.github.beyonditworks.analyzer.code.DocumentedDeclaration;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import io.github.beyonditworks.analyzer.source.SourceComment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the comments of a file and holds what they claim against the code beside them. */
// Cases that share what they do read better one below the other.
@SuppressWarnings("StatementSwitchToExpressionSwitch")
public final class Claims {

  private static final int LONGEST_REMARK = 160;

  private final ParsedFile file;
  private final ConstantValues values;
  private final List<Contradiction> found = new ArrayList<>();

  /** What remarks may speak of, by lines; made when the first remark claims something. */
  private Map<Integer, Node> besides;

  private Claims(ParsedFile file) {
    this.file = file;
    this.values = new ConstantValues(file);
  }

  /** The claims of documentation and of remarks beside lines that the code contradicts. */
  public static List<Contradiction> contradicted(ParsedFile file) {
    Claims claims = new Claims(file);
    for (DocumentedDeclaration documented : DocumentedDeclaration.in(file)) {
      if (!(documented.node() instanceof TypeDeclaration<?>) && !documented.doc().inheritsDoc()) {
        claims.holdDoc(documented);
      }
    }
    for (SourceComment comment : file.comments()) {
      if (!comment.isDoc() && comment.text().length() <= LONGEST_REMARK) {
        claims.holdRemark(comment);
      }
    }
    return claims.found;
  }

  private void holdDoc(DocumentedDeclaration documented) {
    List<Passage> passages = new ArrayList<>();
    DocComment doc = documented.doc();
    addDescription(passages, doc);
    for (BlockTag tag : doc.blockTags()) {
      switch (tag.name()) {
        case "param":
          add(passages, Topic.PARAMETER, tag.argument(), tag.text(), tag.place());
          break;
        case "return":
          add(passages, Topic.RESULT, "", tag.text(), tag.place());
          break;
        case "throws":
        case "exception":
          String type = tag.argument().substring(tag.argument().lastIndexOf('.') + 1);
          add(passages, Topic.EXCEPTION, type, tag.text(), tag.place());
          break;
        default:
          break;
      }
    }
    if (!passages.isEmpty()) {
      hold(new Described(documented.node(), file, values, List.copyOf(passages), found));
    }
  }

  /** What stands in {@code {@return …}} speaks of the result, what follows it of all else. */
  private static void addDescription(List<Passage> into, DocComment doc) {
    String text = doc.description();
    int end = text.startsWith("{@return") ? endOfTag(text) : 0;
    add(into, Topic.RESULT, "", text.substring(0, end), doc.place());
    add(into, Topic.DESCRIPTION, "", text.substring(end), doc.place());
  }

  private static int endOfTag(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static void add(
      List<Passage> into, Topic topic, String subject, String text, Place place) {
    if (text.isEmpty()) {
      return;
    }
    Prose prose = Prose.of(text);
    int from = 0;
    // The points of a list are about parts of what the tag names.
    boolean list = topic != Topic.DESCRIPTION && text.contains("<li");
    while (from < prose.size() && !(list && from > 0)) {
      int to = prose.endOfSentence(from);
      if (to > from) {
        boolean returns = prose.word(from).equals("returns") || prose.word(from).equals("return");
        boolean result = topic == Topic.DESCRIPTION && returns;
        into.add(new Passage(result ? Topic.RESULT : topic, subject, prose, from, to, place));
      }
      from = to + 1;
    }
  }

  private void hold(Described described) {
    for (Passage passage : described.passages()) {
      int before = found.size();
      holdOne(passage, described);
      // One word of a sentence is enough to have it read again.
      while (found.size() > before + 1) {
        found.remove(found.size() - 1);
      }
    }
  }

  private static void holdOne(Passage passage, Described described) {
    if (described.node() instanceof CallableDeclaration<?>) {
      NullClaims.check(passage, described);
      EmptinessClaims.check(passage, described);
      OrderClaims.check(passage, described);
      if (passage.topic() == Topic.EXCEPTION) {
        ExceptionClaims.check(passage, described);
      }
      if (described.node() instanceof MethodDeclaration) {
        ResultClaims.check(passage, described);
      }
    } else {
      AmountClaims.checkField(passage, described);
    }
    NameClaims.check(passage, described);
    RangeClaims.check(passage, described);
    DefaultClaims.check(passage, described);
    UnitClaims.check(passage, described);
  }

  /** A remark speaks of the line that it stands behind or directly above. */
  private void holdRemark(SourceComment comment) {
    String text = words(comment);
    if (!mayClaim(text)) {
      return;
    }
    int line = comment.ownLine() ? comment.place().endLine() + 1 : comment.place().line();
    Node beside = beside(line);
    if (beside instanceof FieldDeclaration field) {
      List<Passage> passages = new ArrayList<>();
      add(passages, Topic.DESCRIPTION, "", text, comment.place());
      if (!passages.isEmpty()) {
        hold(new Described(field, file, values, List.copyOf(passages), found));
      }
    } else if (beside instanceof ForStmt loop) {
      about(loop, text, comment)
          .ifPresent(d -> AmountClaims.checkLoop(d.passages().get(0), loop, d));
    } else if (beside instanceof MethodCallExpr call) {
      about(call, text, comment)
          .ifPresent(d -> AmountClaims.checkPause(d.passages().get(0), call, d));
    }
  }

  /** The field, loop or pause that begins on a line; null where there is none. */
  private Node beside(int line) {
    if (besides == null) {
      besides = new HashMap<>();
      for (MethodCallExpr call : file.all(MethodCallExpr.class)) {
        if (call.getNameAsString().equals("sleep")) {
          besides.put(file.place(call).line(), call);
        }
      }
      for (ForStmt loop : file.all(ForStmt.class)) {
        besides.put(file.place(loop).line(), loop);
      }
      for (FieldDeclaration field : file.all(FieldDeclaration.class)) {
        Place place = file.place(field);
        if (place.line() == place.endLine()) {
          besides.put(place.line(), field);
        }
      }
    }
    return besides.get(line);
  }

  /** The declaration that a node stands in, with a remark as all that is said of it. */
  private Optional<Described> about(Node node, String text, SourceComment comment) {
    List<Passage> passages = new ArrayList<>();
    add(passages, Topic.LINE, "", text, comment.place());
    BodyDeclaration<?> around = Ancestors.nearest(node, BodyDeclaration.class).orElse(null);
    return around == null || passages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Described(around, file, values, passages, found));
  }

  private static String words(SourceComment comment) {
    String text = comment.text();
    int from = 2;
    int to = text.endsWith("*/") ? text.length() - 2 : text.length();
    return from < to ? text.substring(from, to) : "";
  }

  /** Most remarks hold neither a number nor a word that claims anything: they are passed over. */
  private static boolean mayClaim(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return text.contains("times")
        || text.contains("attempts")
        || text.contains("tries")
        || text.contains("default")
        || text.contains("unless")
        || text.contains(" in ")
        || text.contains("wait");
  }
}
