package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a worker says: events, or a failure to understand it. */
public final class FuzzedProtocol {

  private FuzzedProtocol() {}

  /** Events to begin with. */
  public static byte[] seed() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      WorkerEvent.progress(1, 2).write(out);
      WorkerEvent.of(WorkerEvent.Kind.INFO, "line \u00e9").write(out);
      WorkerEvent.failed("message", "trace").write(out);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the bytes to their end, or to what nobody understands. */
  public static void of(byte[] bytes) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      while (true) {
        assertThat(WorkerEvent.read(in).kind()).isNotNull();
      }
    } catch (IOException e) {
      assertThat(in).isNotNull(); // the end, or what nobody understands
    }
  }
}
