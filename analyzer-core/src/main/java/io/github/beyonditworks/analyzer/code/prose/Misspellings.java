package io.github.beyonditworks.analyzer.code.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Frequent misspellings of English words, each with the word that is meant: {@code
 * misspellings.txt}. None of them is a word, a name or an abbreviation, so that what is not in the
 * table is never judged.
 */
public final class Misspellings {

  private static final int SHORTEST = 4;
  private static final int FACTOR = 31;
  private static final int LOWER = 0x20;

  private final Map<String, String> meant = new HashMap<>();
  private final int[] hashes;

  private Misspellings() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Misspellings.class.getResourceAsStream("misspellings.txt")),
                StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int gap = line.indexOf(' ');
        if (gap > 0 && line.charAt(0) != '#') {
          meant.put(line.substring(0, gap), line.substring(gap + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hashes = new int[meant.size()];
    int i = 0;
    for (String wrong : meant.keySet()) {
      hashes[i++] = hash(wrong, 0, wrong.length());
    }
    Arrays.sort(hashes);
  }

  private static final class Holder {
    static final Misspellings TABLE = new Misspellings();
  }

  /** The table. */
  public static Misspellings table() {
    return Holder.TABLE;
  }

  /** How many there are. */
  public int size() {
    return hashes.length;
  }

  /** What is meant by a misspelt word in lower case; null for any other. */
  public String meantBy(String word) {
    return meant.get(word);
  }

  /** Whether a stretch of ASCII letters may be in the table; makes no strings, as most are not. */
  public boolean mayHave(String text, int start, int end) {
    return end - start >= SHORTEST && Arrays.binarySearch(hashes, hash(text, start, end)) >= 0;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * FACTOR + (text.charAt(i) | LOWER);
    }
    return hash;
  }
}
