package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.model.FileHistory.Churn;
import java.util.BitSet;

/** A member that is followed back through the versions of its file. */
final class MemberTrace {

  /** A change of fewer tokens is a name that others gave to something, or a new literal. */
  private static final int MEANINGFUL_TOKENS = 3;

  private final ScannedMember member;
  private final BitSet authors = new BitSet();
  private String key;
  private int commits;
  private double recent;
  private boolean begun;
  private boolean sameWords;
  private int changesUnderWords;
  private long wordsSeconds;
  private String wordsContent = "";
  private String wordsKey = "";

  MemberTrace(ScannedMember member) {
    this.member = member;
    this.key = member.key();
    this.sameWords = member.words() != 0;
  }

  ScannedMember member() {
    return member;
  }

  /** The member's key in the version that was reached, for as long as it was not begun. */
  String key() {
    return key;
  }

  boolean isBegun() {
    return begun;
  }

  /** The words on disk are not those of the newest commit. */
  void rewordedOnDisk() {
    sameWords = false;
  }

  void renamed(String earlier) {
    key = earlier;
  }

  /** Takes what a commit did to the member. */
  void add(MemberChange change, Revision revision) {
    if (change.words() && sameWords && !revision.sweep()) {
      writtenIn(revision);
    }
    boolean meant = change.isAddition() || change.tokens() >= MEANINGFUL_TOKENS;
    if (meant && revision.counts()) {
      commits++;
      recent += revision.weight();
      add(revision.author());
      changesUnderWords += sameWords ? 1 : 0;
    }
    if (change.isAddition()) {
      begun = true;
    } else {
      key = change.from();
    }
  }

  /** The file begins with this commit, and the member with it. */
  void beginWith(Revision revision) {
    if (sameWords) {
      writtenIn(revision);
    }
    commits++;
    recent += revision.weight();
    add(revision.author());
    begun = true;
  }

  private void add(int author) {
    if (author != AuthorIndex.NOBODY) {
      authors.set(author);
    }
  }

  private void writtenIn(Revision revision) {
    sameWords = false;
    wordsSeconds = revision.seconds();
    wordsContent = revision.change().after();
    wordsKey = key;
  }

  Churn churn() {
    return new Churn(commits, recent);
  }

  BitSet authors() {
    return authors;
  }

  int changesUnderWords() {
    return changesUnderWords;
  }

  /** When the words were written, in seconds since 1970. */
  long wordsSeconds() {
    return wordsSeconds;
  }

  /** The hash of the content that the words came with; empty where they are older than is known. */
  String wordsContent() {
    return wordsContent;
  }

  String wordsKey() {
    return wordsKey;
  }
}
