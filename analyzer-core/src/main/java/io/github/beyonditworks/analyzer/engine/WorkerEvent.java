package io.github.beyonditworks.analyzer.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;

/**
 * What a worker tells whoever started it.
 *
 * @param kind what it is about
 * @param text a line, or the reason why the build has to fail, or what went wrong
 * @param detail a stack trace, where there is one
 * @param done how many files are finished
 * @param total how many files there are
 */
record WorkerEvent(Kind kind, String text, String detail, int done, int total) {

  /** What an event is about; the last two end the conversation. */
  enum Kind {
    ALIVE,
    PROGRESS,
    INFO,
    WARN,
    ERROR,
    COMMAND,
    UNSURE,
    FINISHED,
    FAILED;

    boolean isLast() {
      return this == FINISHED || this == FAILED;
    }
  }

  static WorkerEvent alive() {
    return of(Kind.ALIVE, "");
  }

  static WorkerEvent progress(int done, int total) {
    return new WorkerEvent(Kind.PROGRESS, "", "", done, total);
  }

  static WorkerEvent of(Kind kind, String text) {
    return new WorkerEvent(kind, text, "", 0, 0);
  }

  static WorkerEvent failed(String message, String trace) {
    return new WorkerEvent(Kind.FAILED, message, trace, 0, 0);
  }

  /** Tells it to who wants to hear of a task; signs of life and ends are for others. */
  void tell(Listener log) {
    switch (kind) {
      case PROGRESS -> log.fileDone(done, total);
      case INFO -> log.info(text);
      case WARN -> log.warn(text);
      case ERROR -> log.error(text);
      case COMMAND -> log.command(text);
      case UNSURE -> log.unsure();
      default -> {
        // a sign of life
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(kind.name());
    writeText(out, text);
    writeText(out, detail);
    out.writeInt(done);
    out.writeInt(total);
    out.flush();
  }

  /**
   * Reads what another process tells.
   *
   * @throws StreamCorruptedException when it speaks otherwise
   * @throws IOException when it says no more
   */
  static WorkerEvent read(DataInputStream in) throws IOException {
    return new WorkerEvent(readKind(in), readText(in), readText(in), in.readInt(), in.readInt());
  }

  private static Kind readKind(DataInputStream in) throws IOException {
    try {
      return Kind.valueOf(in.readUTF());
    } catch (IllegalArgumentException | UTFDataFormatException e) {
      throw new StreamCorruptedException("an event of an unknown kind");
    }
  }

  /** As bytes: the platform's own form ends at 64 KB. */
  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new StreamCorruptedException("an event of an impossible length");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("an event that is cut off");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
