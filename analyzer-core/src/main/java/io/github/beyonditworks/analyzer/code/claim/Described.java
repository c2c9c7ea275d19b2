package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A declaration, its comment, and what its code says, each worked out when it is first asked. */
final class Described {

  private final BodyDeclaration<?> node;
  private final ParsedFile file;
  private final ConstantValues values;
  private final List<Passage> passages;
  private final List<Contradiction> found;
  private Optional<Body> body;
  private Guards guards;

  Described(
      BodyDeclaration<?> node,
      ParsedFile file,
      ConstantValues values,
      List<Passage> passages,
      List<Contradiction> found) {
    this.node = node;
    this.file = file;
    this.values = values;
    this.passages = passages;
    this.found = found;
  }

  BodyDeclaration<?> node() {
    return node;
  }

  ParsedFile file() {
    return file;
  }

  ConstantValues values() {
    return values;
  }

  List<Passage> passages() {
    return passages;
  }

  /** The method or constructor; empty for other declarations. */
  Optional<CallableDeclaration<?>> callable() {
    return node instanceof CallableDeclaration<?> callable
        ? Optional.of(callable)
        : Optional.empty();
  }

  Optional<MethodDeclaration> method() {
    return node instanceof MethodDeclaration method ? Optional.of(method) : Optional.empty();
  }

  Optional<Body> body() {
    if (body == null) {
      body = Body.of(node);
    }
    return body;
  }

  /** What the body refuses; empty for declarations without a body. */
  Optional<Guards> guards() {
    if (guards == null && body().isPresent()) {
      guards = new Guards(body().get());
    }
    return Optional.ofNullable(guards);
  }

  /** The type of a parameter. */
  Optional<Type> parameterType(String name) {
    return callable()
        .flatMap(c -> c.getParameterByName(name))
        .filter(p -> !p.isVarArgs())
        .map(Parameter::getType);
  }

  /** Whether a word stands in any sentence on a topic. */
  boolean mentions(Topic topic, String word) {
    for (Passage passage : passages) {
      if (passage.topic() == topic && passage.mentions(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands anywhere in the comment. */
  boolean mentions(String word) {
    for (Passage passage : passages) {
      if (passage.mentions(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code line 12}. */
  String line(Node at) {
    return String.format(Locale.ROOT, "line %d", file.place(at).line());
  }

  /** The code of a node, for a message: folded, and cut where it is long. */
  String code(Node at) {
    String code = file.code(at).replaceAll("\\s+", " ");
    return code.length() <= 60 ? code : code.substring(0, 60) + "…";
  }

  /**
   * Takes a contradiction.
   *
   * @param passage where the claim stands
   * @param from the first word of the claim
   * @param to the word behind its last
   * @param against what the code says, a clause
   */
  void contradict(Passage passage, int from, int to, String against) {
    String claim =
        passage.prose().quote(Math.max(from, passage.from()), Math.min(to, passage.to()));
    found.add(new Contradiction(node, placeOf(passage, from), claim, against));
  }

  /** The line of a comment on which a claim begins. */
  private Place placeOf(Passage passage, int from) {
    Place whole = passage.place();
    if (whole.line() == whole.endLine()) {
      return whole;
    }
    String first = passage.prose().written(Math.max(from, passage.from()));
    String second = passage.prose().written(Math.max(from, passage.from()) + 1);
    Place nearest = whole;
    for (int line = whole.line(); line <= whole.endLine(); line++) {
      String text = file.lines().get(line - 1);
      int at = text.indexOf(first);
      if (at >= 0) {
        Place place = new Place(line, at + 1, line, text.length());
        if (text.indexOf(second, at) >= 0) {
          return place;
        }
        nearest = nearest == whole ? place : nearest;
      }
    }
    return nearest;
  }
}
