package io.github.beyonditworks.analyzer.metric;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.MemberCode;
import io.github.beyonditworks.analyzer.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of each member, in one pass over a file's tokens. A comment that stands before a member
 * is the member's; all that is no member's is the type's.
 */
public final class MemberCodes {

  private final MeasuredFile file;
  private final Map<ElementName, List<String>> words = new LinkedHashMap<>();
  private int nextMember;

  private MemberCodes(MeasuredFile file) {
    this.file = file;
  }

  /** The words of a file's types and members, in source order. */
  public static List<MemberCode> of(MeasuredFile file) {
    MemberCodes codes = new MemberCodes(file);
    if (!file.types().isEmpty()) {
      file.parsed().tokens(codes::add);
    }
    return codes.words.entrySet().stream()
        .map(e -> new MemberCode(e.getKey(), e.getValue()))
        .toList();
  }

  private void add(JavaToken token) {
    Range range = token.getRange().orElse(null);
    if (range == null || token.getText().isEmpty() || token.getCategory().isWhitespace()) {
      return;
    }
    Place place = file.parsed().place(range);
    boolean comment = token.getCategory().isComment();
    List<String> own = words.computeIfAbsent(element(place, comment), e -> new ArrayList<>());
    if (comment) {
      addWords(token.getText(), own);
    } else {
      own.add(token.getText());
    }
  }

  private static void addWords(String comment, List<String> into) {
    for (String word : comment.split("[\\s*/]+", -1)) {
      if (!word.isEmpty()) {
        into.add(MemberCode.COMMENT + word);
      }
    }
  }

  private ElementName element(Place place, boolean comment) {
    List<MeasuredMember> members = file.members();
    while (nextMember < members.size()
        && members.get(nextMember).facts().place().endsBefore(place)) {
      nextMember++;
    }
    if (comment && nextMember > 0 && endsOnLineOf(members.get(nextMember - 1), place)) {
      return members.get(nextMember - 1).name();
    }
    if (nextMember < members.size()) {
      MeasuredMember next = members.get(nextMember);
      if (next.facts().place().covers(place) || (comment && standInOneType(next, place))) {
        return next.name();
      }
    }
    return typeAt(place);
  }

  private static boolean endsOnLineOf(MeasuredMember member, Place comment) {
    return member.facts().place().endLine() == comment.line();
  }

  private boolean standInOneType(MeasuredMember member, Place comment) {
    return file.types().stream()
        .anyMatch(
            t -> t.name().type().equals(member.name().type()) && t.facts().place().covers(comment));
  }

  /** The type that a place lies in; imports and what stands before a type count as its own. */
  private ElementName typeAt(Place place) {
    List<MeasuredType> types = file.types();
    return types.stream()
        .filter(t -> !t.facts().place().endsBefore(place))
        .findFirst()
        .orElse(types.get(types.size() - 1))
        .name();
  }
}
