package io.github.beyonditworks.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/** The look at the characters that comes before the parser: it ends, and it throws nothing. */
public final class FuzzedLexicalCheck {

  /** Code to begin with. */
  public static final String SEED =
      "@A(x = {1, (2)}) class B { /* c */ String s = \"d\\\"\"; char e = '\\''; // f\n"
          + "Runnable r = () -> { g(() -> { h[0] = i(j); }); }; String t = \"\"\"\n k \"\"\"; }";

  private FuzzedLexicalCheck() {}

  /** Looks at whatever the bytes spell. */
  public static void of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    ParseGuard.check(text).ifPresent(refusal -> assertThat(refusal.toString()).isNotBlank());
  }
}
