package io.github.beyonditworks.analyzer.model;

import java.util.Arrays;
import java.util.List;

/**
 * The statements of a file's longer members in source order, each as a few hashes: enough to find
 * code that stands twice, without any of its text. A statement that holds others (a loop, a
 * condition) counts without them; they follow it.
 */
public final class StatementHashes {

  /** No statements. */
  public static final StatementHashes NONE = new StatementHashes(List.of(), new int[0]);

  private static final int STRIDE = 5;
  private static final int MAX_WEIGHT = 0xFF;
  private static final int MAX_DEPTH = 0x7F;
  private static final int DEPTH_AT = 8;
  private static final int CONTINUES_AT = 15;
  private static final int LINES_AT = 16;
  private static final int MAX_LINES = 0xFFFF;

  private final List<Member> members;
  private final int[] data;

  /**
   * Statements.
   *
   * @param members whose they are, in their order
   * @param data as {@link #data()} gives it; it is not copied
   */
  public StatementHashes(List<Member> members, int[] data) {
    this.members = List.copyOf(members);
    this.data = data;
    int count = 0;
    for (Member member : this.members) {
      count += member.statements();
    }
    if (count * STRIDE != data.length || this.members.stream().anyMatch(m -> m.statements() < 0)) {
      throw new IllegalArgumentException("statements without a member");
    }
  }

  /**
   * A member.
   *
   * @param name its name
   * @param statements how many of the statements are its own
   */
  public record Member(ElementName name, int statements) {}

  /** The members with statements, in source order. */
  public List<Member> members() {
    return members;
  }

  /** How many statements there are. */
  public int size() {
    return data.length / STRIDE;
  }

  /** Five numbers a statement, for those who keep them; not to be changed. */
  public int[] data() {
    return data;
  }

  /** A statement's hash without names, types and values. */
  public int shape(int statement) {
    return data[statement * STRIDE];
  }

  /** A statement's hash with the names of what it calls, without other names, types and values. */
  public int calls(int statement) {
    return data[statement * STRIDE + 1];
  }

  /** A statement's hash with all that it says. */
  public int words(int statement) {
    return data[statement * STRIDE + 2];
  }

  /** The line that it begins on. */
  public int line(int statement) {
    return data[statement * STRIDE + 3];
  }

  /** The line that it ends on, with all that it holds. */
  public int endLine(int statement) {
    return line(statement) + (meta(statement) >>> LINES_AT);
  }

  /** How much it says: its names, values, operators and keywords, 255 at most. */
  public int weight(int statement) {
    return meta(statement) & MAX_WEIGHT;
  }

  /** How deep it is nested in its member. */
  public int depth(int statement) {
    return (meta(statement) >>> DEPTH_AT) & MAX_DEPTH;
  }

  /** Whether it goes on with the one before, as {@code else} does, and cannot stand without it. */
  public boolean continues(int statement) {
    return ((meta(statement) >>> CONTINUES_AT) & 1) == 1;
  }

  private int meta(int statement) {
    return data[statement * STRIDE + 4];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatementHashes that
        && members.equals(that.members)
        && Arrays.equals(data, that.data);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(data);
  }

  /** Takes statements one by one. */
  public static final class Builder {
    private int[] data = new int[STRIDE * 64];
    private int size;

    /** How many statements it has. */
    public int size() {
      return size / STRIDE;
    }

    /** Takes a statement; its numbers are those of the accessors. */
    public void add(int shape, int calls, int words, int line, int weight, int depth) {
      if (size + STRIDE > data.length) {
        data = Arrays.copyOf(data, data.length * 2);
      }
      data[size] = shape;
      data[size + 1] = calls;
      data[size + 2] = words;
      data[size + 3] = line;
      data[size + 4] =
          Math.min(weight, MAX_WEIGHT) | (Math.min(Math.max(depth, 0), MAX_DEPTH) << DEPTH_AT);
      size += STRIDE;
    }

    /** The last statement goes on with the one before. */
    public void continues() {
      data[size - 1] |= 1 << CONTINUES_AT;
    }

    /** States where a statement ends. */
    public void end(int statement, int line) {
      int at = statement * STRIDE + 4;
      int lines = Math.min(Math.max(line - data[at - 1], 0), MAX_LINES);
      data[at] = (data[at] & ((1 << LINES_AT) - 1)) | (lines << LINES_AT);
    }

    /** Forgets all statements from one on. */
    public void cut(int statement) {
      size = statement * STRIDE;
    }

    /** What was taken. */
    public StatementHashes of(List<Member> members) {
      return size == 0 ? NONE : new StatementHashes(members, Arrays.copyOf(data, size));
    }
  }
}
