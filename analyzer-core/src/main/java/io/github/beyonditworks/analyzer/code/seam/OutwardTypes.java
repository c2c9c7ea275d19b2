package io.github.beyonditworks.analyzer.code.seam;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Types of the platform and of common libraries through which a program talks to what runs outside
 * of its process. Files are left out: a temporary folder serves a test well.
 */
public final class OutwardTypes {

  /**
   * What is reached.
   *
   * @param phrase the name of it in a sentence
   * @param prefix how classes that reach it are often named
   */
  public record Outside(String phrase, String prefix) {}

  private record Source(Pattern packages, Pattern types, Outside outside) {

    static Source of(String packages, String types, Outside outside) {
      return new Source(Pattern.compile(packages), Pattern.compile(types), outside);
    }

    boolean matches(String packageName, String type) {
      return types.matcher(type).matches() && packages.matcher(packageName).matches();
    }
  }

  private static final Outside DATABASE = new Outside("a database", "Jdbc");
  private static final Outside STORE = new Outside("a database", "Stored");
  private static final Outside WEB = new Outside("the network", "Http");
  private static final Outside NETWORK = new Outside("the network", "Socket");
  private static final Outside PROCESS = new Outside("another process", "Process");
  private static final Outside MESSAGES = new Outside("a message broker", "Queued");
  private static final Outside MAIL = new Outside("a mail server", "Smtp");
  private static final Outside CLOUD = new Outside("a cloud service", "Cloud");

  private static final List<Source> SOURCES =
      List.of(
          Source.of(
              "java\\.sql|javax\\.sql",
              "Connection|DataSource|DriverManager|Statement|PreparedStatement|CallableStatement",
              DATABASE),
          Source.of("org\\.springframework\\.jdbc\\..*", "\\w*(?:Template|Client)", DATABASE),
          Source.of("org\\.jooq", "DSLContext", DATABASE),
          Source.of(
              "(?:jakarta|javax)\\.persistence|org\\.hibernate",
              "EntityManager|EntityManagerFactory|Session|SessionFactory",
              STORE),
          Source.of("com\\.mongodb\\..*", "Mongo(?:Client|Database|Collection)", STORE),
          Source.of("redis\\.clients\\..*|io\\.lettuce\\..*", "\\w*(?:Jedis\\w*|Client)", STORE),
          Source.of("java\\.net\\.http", "HttpClient", WEB),
          Source.of("java\\.net", "HttpURLConnection|URLConnection", WEB),
          Source.of("javax\\.net\\.ssl", "HttpsURLConnection", WEB),
          Source.of(
              "org\\.apache\\.(?:http|hc)\\..*|okhttp3|retrofit2",
              "\\w*HttpClient|Retrofit|CloseableHttp\\w+",
              WEB),
          Source.of("org\\.springframework\\.web\\..*", "RestTemplate|RestClient|WebClient", WEB),
          Source.of(
              "java\\.net|javax\\.net\\.ssl",
              "Socket|ServerSocket|DatagramSocket|MulticastSocket|SSLSocket",
              NETWORK),
          Source.of(
              "java\\.nio\\.channels",
              "(?:Async\\w*)?(?:ServerSocket|Socket|Datagram)Channel",
              NETWORK),
          Source.of("io\\.grpc", "ManagedChannel", NETWORK),
          Source.of("java\\.lang", "Process|ProcessBuilder", PROCESS),
          Source.of("org\\.apache\\.kafka\\.clients\\..*", "Kafka(?:Producer|Consumer)", MESSAGES),
          Source.of(
              "org\\.springframework\\.\\w+\\.core", "(?:Kafka|Jms|Rabbit)Template", MESSAGES),
          Source.of("com\\.rabbitmq\\.client|(?:jakarta|javax)\\.jms", "Connection\\w*", MESSAGES),
          Source.of("(?:jakarta|javax)\\.mail", "Transport|Store", MAIL),
          Source.of("org\\.springframework\\.mail\\b.*", "(?:Java)?MailSender", MAIL),
          Source.of(
              "software\\.amazon\\.awssdk\\..*|com\\.amazonaws\\..*|com\\.google\\.cloud\\..*",
              "\\w+Client|Amazon\\w+|Storage",
              CLOUD));

  private OutwardTypes() {}

  /** What a type named in a file reaches; empty for all types that stay within the process. */
  public static Optional<Outside> of(String simpleName, TypeNames names) {
    String imported = names.importedFrom(simpleName);
    String packageName =
        imported.isEmpty() && names.isPlatform(simpleName) ? "java.lang" : imported;
    return SOURCES.stream()
        .filter(s -> s.matches(packageName, simpleName))
        .map(Source::outside)
        .findFirst();
  }

  /** The class's name without what tells how it reaches the outside. */
  public static String roleOf(String className, Outside outside) {
    boolean told =
        className.length() > outside.prefix().length()
            && className
                .toLowerCase(Locale.ROOT)
                .startsWith(outside.prefix().toLowerCase(Locale.ROOT));
    return told ? className.substring(outside.prefix().length()) : className;
  }
}
