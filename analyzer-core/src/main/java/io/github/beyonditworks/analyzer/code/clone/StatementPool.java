package io.github.beyonditworks.analyzer.code.clone;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.StatementHashes;
import java.util.List;

/**
 * The statements of all files under one numbering. Nothing is copied but the numbers of members.
 */
final class StatementPool {

  private final List<StatementHashes> files;
  private final int[] memberOf;

  // By member: its file, its name's place in the file, its first statement here and in the file.
  private final int[] fileOf;
  private final int[] rank;
  private final int[] start;
  private final int[] offset;

  StatementPool(List<StatementHashes> files) {
    this.files = files;
    int statements = 0;
    int members = 0;
    for (StatementHashes file : files) {
      statements += file.size();
      members += file.members().size();
    }
    memberOf = new int[statements];
    fileOf = new int[members];
    rank = new int[members];
    start = new int[members + 1];
    offset = new int[members];
    int member = 0;
    int at = 0;
    for (int file = 0; file < files.size(); file++) {
      int inFile = 0;
      List<StatementHashes.Member> own = files.get(file).members();
      for (int i = 0; i < own.size(); i++) {
        fileOf[member] = file;
        rank[member] = i;
        start[member] = at;
        offset[member] = at - inFile;
        for (int end = at + own.get(i).statements(); at < end; at++) {
          memberOf[at] = member;
        }
        inFile += own.get(i).statements();
        member++;
      }
    }
    start[members] = at;
  }

  int size() {
    return memberOf.length;
  }

  int members() {
    return fileOf.length;
  }

  int member(int statement) {
    return memberOf[statement];
  }

  int first(int member) {
    return start[member];
  }

  /** The number after its last statement. */
  int end(int member) {
    return start[member + 1];
  }

  int file(int member) {
    return fileOf[member];
  }

  /** How much the numbers of its statements here are above those in its file. */
  int offset(int member) {
    return offset[member];
  }

  ElementName name(int member) {
    return files.get(fileOf[member]).members().get(rank[member]).name();
  }

  private StatementHashes hashes(int statement) {
    return files.get(fileOf[memberOf[statement]]);
  }

  private int inFile(int statement) {
    return statement - offset[memberOf[statement]];
  }

  int shape(int statement) {
    return hashes(statement).shape(inFile(statement));
  }

  int calls(int statement) {
    return hashes(statement).calls(inFile(statement));
  }

  int words(int statement) {
    return hashes(statement).words(inFile(statement));
  }

  int weight(int statement) {
    return hashes(statement).weight(inFile(statement));
  }

  int depth(int statement) {
    return hashes(statement).depth(inFile(statement));
  }

  boolean continues(int statement) {
    return hashes(statement).continues(inFile(statement));
  }

  int line(int statement) {
    return hashes(statement).line(inFile(statement));
  }

  int endLine(int statement) {
    return hashes(statement).endLine(inFile(statement));
  }

  /**
   * How many statements stand from one up to another: what continues a statement in between counts
   * with it.
   */
  int between(int from, int to) {
    int count = 0;
    boolean begun = false;
    for (int i = from; i < to; i++) {
      if (!continues(i)) {
        begun = true;
        count++;
      } else if (!begun) {
        count++;
      }
    }
    return count;
  }

  /** How many statements of a stretch are not among some of it, ascending from first to last. */
  int missingIn(int[] stretch) {
    int count = 0;
    for (int i = 1; i < stretch.length; i++) {
      count += between(stretch[i - 1] + 1, stretch[i]);
    }
    return count;
  }

  /** The number behind some statements and all that continues them. */
  int behind(int from, int statements) {
    int end = end(member(from - 1));
    int at = from;
    for (int i = 0; i < statements && at < end; i++) {
      at++;
      while (at < end && continues(at)) {
        at++;
      }
    }
    return at;
  }

  /** The number before some statements and all that continues them. */
  int before(int from, int statements) {
    int first = first(member(from + 1));
    int at = from;
    for (int i = 0; i < statements && at >= first; i++) {
      while (at > first && continues(at)) {
        at--;
      }
      at--;
    }
    return at;
  }

  /** Whether two statements are alike and stand as deep as each other, measured from two others. */
  boolean alike(int one, int other, int depthBetween) {
    return shape(one) == shape(other) && depth(one) - depth(other) == depthBetween;
  }
}
