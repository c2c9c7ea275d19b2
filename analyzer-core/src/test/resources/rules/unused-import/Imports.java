package shop;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull; // finding

import java.io.IOException;
import java.time.*;
import java.util.Map.Entry;
import java.util.List;
import java.util.List; // finding
import java.util.Set; // finding
import java.util.Queue;
import javax.annotation.Nonnull;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Keeps orders, see {@link Queue}. A Function that a documentation names may be a link. */
class Imports {

  @Nonnull private List<Entry<String, Integer>> entries = List.of(entry("a", 1));

  /** @throws IOException never */
  void pause() {
    TimeUnit.SECONDS.sleep(1);
  }

  // A Set would do as well.
}
