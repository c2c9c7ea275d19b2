package io.github.beyonditworks.analyzer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a worker says, it is an event or a failure to understand it. */
class WorkerProtocolFuzzTest {

  private static final int ROUNDS = Integer.getInteger("quality.fuzz", 2_000) * 5;

  @Test
  void broken_events_are_refused_and_whole_ones_understood() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    WorkerEvent.progress(1, 2).write(out);
    WorkerEvent.of(WorkerEvent.Kind.INFO, "line \u00e9").write(out);
    WorkerEvent.failed("message", "trace").write(out);
    byte[] whole = bytes.toByteArray();
    assertThat(eventsIn(whole)).isEqualTo(3);
    Random random = new Random(11);
    int most = 0;
    for (int i = 0; i < ROUNDS; i++) {
      byte[] copy = whole.clone();
      for (int k = 0; k < 1 + random.nextInt(6); k++) {
        copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
      }
      most = Math.max(most, eventsIn(copy));
    }
    assertThat(most).isPositive();
  }

  private static int eventsIn(byte[] bytes) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    int events = 0;
    try {
      while (true) {
        assertThat(WorkerEvent.read(in).kind()).isNotNull();
        events++;
      }
    } catch (IOException e) {
      return events; // its end, or what nobody understands
    }
  }
}
