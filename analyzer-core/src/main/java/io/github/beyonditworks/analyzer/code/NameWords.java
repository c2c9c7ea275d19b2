package io.github.beyonditworks.analyzer.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name taken apart into its words. */
public final class NameWords {

  private static final Pattern BORDERS =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[_$]+|(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");

  private static final Pattern NUMBERED = Pattern.compile("(\\p{Alpha}+?)_?([2-9]|\\d{2,})");

  private static final Pattern CONSONANTS = Pattern.compile("[b-df-hj-np-tv-xz]{4,}");

  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "foo",
          "bar",
          "baz",
          "qux",
          "foobar",
          "blah",
          "blub",
          "asdf",
          "qwerty",
          "xxx",
          "yyy",
          "zzz",
          "aaa",
          "bbb",
          "abc",
          "stuff",
          "dostuff",
          "doit",
          "dothing",
          "dothings",
          "dosomething",
          "something",
          "mymethod",
          "myfunction",
          "myclass",
          "myobject",
          "myvar",
          "myvariable",
          "mystring",
          "mylist",
          "mymap",
          "myarray",
          "myint");

  private static final Set<String> FILLERS =
      Set.of(
          "data",
          "obj",
          "object",
          "str",
          "string",
          "list",
          "map",
          "array",
          "arr",
          "val",
          "value",
          "var",
          "variable",
          "tmp",
          "temp",
          "item",
          "thing",
          "param",
          "parameter",
          "result",
          "res",
          "ret",
          "num",
          "number",
          "flag",
          "info",
          "method",
          "func",
          "function",
          "clazz",
          "myclass",
          "do",
          "process",
          "handle",
          "helper",
          "util",
          "test");

  /** Known without vowels, mostly better than with them. */
  private static final Set<String> KNOWN =
      Set.of(
          "html",
          "xhtml",
          "http",
          "https",
          "xslt",
          "cmyk",
          "dhcp",
          "smtp",
          "grpc",
          "jdbc",
          "wsdl",
          "pkcs",
          "rtsp",
          "sftp",
          "tftp",
          "xmpp",
          "xmlns",
          "jndi",
          "jpql",
          "hsql",
          "cglib",
          "ntfs",
          "nfkc",
          "nfkd",
          "hdfs",
          "mvcc",
          "mqtt",
          "rfc",
          "gzip",
          "bzip",
          "dns",
          "dnssec",
          "kbps",
          "mbps",
          "gbps",
          "shtml",
          "phtml",
          "jsp",
          "jspx",
          "pgsql",
          "plpgsql",
          "tsql",
          "plsql",
          "ddl",
          "dml",
          "lzw",
          "lzss",
          "cbrt",
          "sqrt",
          "strftime",
          "sprintf",
          "printf",
          "mkdir",
          "chmod",
          "stdin",
          "strlen",
          "xpath",
          "nth",
          "crlf",
          "tls",
          "mtls",
          "bcrypt",
          "scrypt",
          "pbkdf",
          "ntlm",
          "xsltc",
          "csrf",
          "xsrf",
          "ssrf",
          "fqdn",
          "vmdk",
          "wmts",
          "rdbms",
          "dbms",
          "rtmp",
          "srtp",
          "dtls",
          "snmp",
          "nntp",
          "pptp",
          "mdns",
          "jwks",
          "hdcp",
          "mssql",
          "btrfs",
          "tmpfs",
          "nvme",
          "scss",
          "glsl",
          "hlsl",
          "fcntl",
          "hkdf",
          "mdc",
          "crdt",
          "krb",
          "drm",
          // words of the language that cannot be names
          "dflt",
          "pckg",
          "clzz");

  private final String name;
  private final List<String> words;

  private NameWords(String name) {
    this.name = name;
    this.words = Arrays.stream(BORDERS.split(name)).filter(w -> !w.isEmpty()).toList();
  }

  public static NameWords of(String name) {
    return new NameWords(name);
  }

  /** The words in lower case. */
  public List<String> lowerCase() {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }

  public boolean isPlaceholder() {
    return PLACEHOLDERS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the name is a word that fits everything, told apart by a number. */
  public boolean isNumberedFiller() {
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches() && FILLERS.contains(numbered.group(1).toLowerCase(Locale.ROOT));
  }

  /**
   * A word that has lost its vowels. Words in capitals are taken for acronyms.
   *
   * @param known tells of a word that it is one without vowels
   */
  public Optional<String> vowelless(Predicate<String> known) {
    for (String word : words) {
      if (isVowelless(word) && !known.test(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static boolean isVowelless(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return !isAcronym(word)
        && CONSONANTS.matcher(singular).matches()
        && !KNOWN.contains(lower)
        && !KNOWN.contains(singular);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }
}
