package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.change.Observation.Where;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.ProjectKind;
import io.github.beyonditworks.analyzer.model.Purpose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Declarations that code outside of a project may build on, and that a change takes away or makes
 * another. Nobody builds on applications.
 */
final class ApiBreaks {

  private static final int MOST_TOLD = 3;

  /** Every type has these, declared or not. */
  private static final Set<String> OF_EVERY_TYPE = Set.of("equals", "hashCode", "toString");

  private final CodeMatches code;
  private final Map<ElementName, MemberVersion> versions;
  private final PublishedCode before;
  private final PublishedCode after;
  private final Purpose purpose;
  private final Set<ElementName> still = new HashSet<>();
  private final Set<String> brokenTypes = new HashSet<>();
  private final List<Where> places = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  /**
   * Looks for breaks.
   *
   * @param code which member has become which
   * @param versions the members that the change touched
   * @param before what was for others in the base
   * @param after what is for others now
   * @param purpose what the project was taken for
   */
  ApiBreaks(
      CodeMatches code,
      Map<ElementName, MemberVersion> versions,
      PublishedCode before,
      PublishedCode after,
      Purpose purpose) {
    this.code = code;
    this.versions = versions;
    this.before = before;
    this.after = after;
    this.purpose = purpose;
    code.pairs().values().forEach(u -> still.add(u.element()));
    code.added().forEach(u -> still.add(u.element()));
  }

  /** What to say of them all. A type that is broken is said once, without its members. */
  Optional<Observation> observation() {
    addThose(false);
    addThose(true);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int more = places.size() - told.size();
    String rest = more == 0 ? "" : more == 1 ? "; 1 more broke" : "; " + more + " more broke";
    return Optional.of(
        new Observation(
            Observation.Kind.BROKEN_API,
            places,
            String.format(
                Locale.ROOT,
                "%s%s. Does code outside of this project build on %s? %s not deprecated before: keeping the old form,"
                    + " deprecated, for one release lets callers follow; otherwise the version should say so.",
                String.join("; ", told),
                rest,
                places.size() == 1 ? "it" : "them",
                places.size() == 1 ? "It was" : "They were")));
  }

  private void addThose(boolean members) {
    for (CodeUnit was : code.deleted()) {
      if (was.isMember() == members
          && isOpen(was)
          && !still.contains(was.element())
          && !OF_EVERY_TYPE.contains(was.simpleName())) {
        add(was, was.element(), "is gone");
      }
    }
    code.pairs()
        .forEach(
            (was, is) -> {
              if (was.isMember() == members && isOpen(was)) {
                breakOf(was, is).ifPresent(how -> add(was, is.element(), how));
              }
            });
  }

  private boolean isOpen(CodeUnit was) {
    return purpose.of(was.path()) == ProjectKind.LIBRARY
        && before.has(was)
        && !PublishedCode.isDeprecated(was)
        && !brokenTypes.contains(was.element().type());
  }

  private void add(CodeUnit was, ElementName now, String how) {
    MemberVersion version = versions.get(now);
    if (version == null) {
      return;
    }
    places.add(Where.of(version));
    if (!was.isMember()) {
      brokenTypes.add(was.element().type());
    }
    if (told.size() < MOST_TOLD) {
      told.add(was.element().shortName() + ' ' + how);
    }
  }

  /** In which way what others see has become another; empty where it has not. */
  private Optional<String> breakOf(CodeUnit was, CodeUnit is) {
    if (!was.element().equals(is.element())) {
      boolean kept = was.isMember() && still.contains(was.element());
      return kept ? Optional.empty() : Optional.of("is now " + nameOf(is, was));
    }
    if (!after.shows(is)) {
      return Optional.of("can no longer be seen by others");
    }
    List<String> before = PublishedCode.resultOf(was);
    List<String> now = PublishedCode.resultOf(is);
    if (!was.isMember() || before.equals(now)) {
      return Optional.empty();
    }
    boolean method = was.element().member().contains("(");
    return Optional.of(
        String.format(
            Locale.ROOT,
            method ? "returns %s in place of %s" : "is of type %s in place of %s",
            spelt(now),
            spelt(before)));
  }

  /** The new name, without its type where that is the same. */
  private static String nameOf(CodeUnit is, CodeUnit was) {
    boolean sameType = is.isMember() && is.element().type().equals(was.element().type());
    if (sameType) {
      return is.element().member();
    }
    boolean moved = is.element().shortName().equals(was.element().shortName());
    String home = is.element().packageName();
    return moved
        ? home.isEmpty() ? "in no package" : "in package " + home
        : is.element().shortName();
  }

  /** A type as people write it. */
  private static String spelt(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
      boolean word = Character.isJavaIdentifierStart(token.charAt(0)) || token.equals("?");
      if (word && (Character.isJavaIdentifierPart(last) || ",>?&".indexOf(last) >= 0)) {
        text.append(' ');
      }
      text.append(token);
    }
    return text.toString();
  }
}
