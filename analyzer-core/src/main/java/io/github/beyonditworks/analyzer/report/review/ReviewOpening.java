package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.change.ChangedMember;
import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first paragraph of a review, for people who do not read the code. */
final class ReviewOpening {

  /** Below this a score has not moved, to somebody who does not read the code. */
  private static final double NOTICEABLE = 2;

  private static final int FEW_MEMBERS = 5;
  private static final int SHORT_MEMBER = 10;
  private static final double HARD_TO_READ = 60;

  private final Review review;

  ReviewOpening(Review review) {
    this.review = review;
  }

  /** A few sentences in plain words. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    long changed = review.comparison().members().stream().filter(ChangedMember::isMember).count();
    if (changed == 0) {
      sentences.add("No method or field does anything else than before.");
    } else if (isRefactoring()) {
      sentences.add(
          "Code found a better place without a visible change of what it does: a refactoring.");
    }
    direction().ifPresent(sentences::add);
    int remarks = review.comparison().observations().size() + review.comments().size();
    sentences.add(
        remarks == 0
            ? "Nothing stands out that should be looked at again."
            : remarks == 1
                ? "One thing deserves a look before it goes in."
                : remarks + " things deserve a look before it goes in, the weightiest first.");
    return sentences;
  }

  /** Members were taken out of others, moved or renamed, and none came from nowhere. */
  private boolean isRefactoring() {
    boolean anyMoved = false;
    for (ChangedMember member : review.comparison().members()) {
      boolean fresh = member.change() == Change.ADDED && member.origin().isEmpty();
      boolean gone = member.change() == Change.DELETED;
      if (member.isMember() && (fresh || gone)) {
        return false;
      }
      anyMoved |= member.change() == Change.MOVED || member.origin().isPresent();
    }
    return anyMoved && review.comments().isEmpty();
  }

  private Optional<String> direction() {
    for (SourceKind kind : SourceKind.values()) {
      TouchedCode code = review.touchedCode(kind);
      if (code.before().isPresent()) {
        double gain = code.after().orElseThrow() - code.before().getAsDouble();
        String whose = kind == SourceKind.MAIN ? "code" : "test code";
        return Optional.of(
            Math.abs(gain) < NOTICEABLE
                ? "The touched " + whose + " is about as easy to read as before."
                : "The touched "
                    + whose
                    + (gain > 0 ? " is easier" : " is harder")
                    + " to read than before.");
      }
    }
    return Optional.empty();
  }

  /** Where to begin in a change of some size: much code that is hard to read. */
  Optional<MemberVersion> riskiest() {
    List<MemberVersion> candidates =
        review.comparison().members().stream()
            .filter(ChangedMember::isMember)
            .filter(m -> m.change() == Change.ADDED || m.change() == Change.MODIFIED)
            .map(ChangedMember::latest)
            .filter(v -> v.kind() == SourceKind.MAIN)
            .toList();
    if (candidates.size() < FEW_MEMBERS) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(v -> v.codeLines() >= SHORT_MEMBER)
        .filter(v -> v.scores().readability().orElse(100) < HARD_TO_READ)
        .max(
            Comparator.comparingDouble(
                    (MemberVersion v) ->
                        (100 - v.scores().readability().orElse(100)) * v.codeLines())
                .thenComparing(v -> v.element().toString()));
  }

  /** Why to begin there. */
  static String reason(MemberVersion riskiest) {
    return String.format(
        Locale.ROOT,
        "of what changed, most lines that are hard to read (%d lines, readability %s)",
        riskiest.codeLines(),
        ReviewText.number(riskiest.scores().readability().orElse(100)));
  }
}
