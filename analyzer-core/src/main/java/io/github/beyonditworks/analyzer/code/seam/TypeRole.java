package io.github.beyonditworks.analyzer.code.seam;

import java.util.regex.Pattern;

/** What the name of a type tells of its part in the program. */
public final class TypeRole {

  private static final Pattern MAKER =
      Pattern.compile(
          ".*(?:Factory|Factories|Builder|Provider|Supplier|Module|Config|Configuration|Configurer|Main|Application|Launcher|Bootstrap|Cli)");
  private static final Pattern ASSEMBLES =
      Pattern.compile(
          ".*(?:Module|Config|Configuration|Configurer|Main|Application|Launcher|Bootstrap|Cli)");
  private static final Pattern REACHES_OUT =
      Pattern.compile(
          ".*(?:Service|Client|Repository|Dao|DAO|Gateway|Manager|Connection|Sender|Mailer|Publisher|Executor|Scheduler|Channel|Socket|Server|Transport|Downloader|Uploader)");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:Mutable|Atomic|Immutable)\\w+|.*(?:Exception|Error|Throwable|Event|Options|Settings|Properties|Config|Configuration|Info|Metadata|Dto|DTO|Request|Response|Result|Results|Entry|Key|Id|Name|Pair|Tuple|Triple|Node|Point|Rect|Rectangle|Size|Range|Builder|Buffer|Array|List|Set|Map|Multimap|Multiset|Table|Collection|Queue|Deque|Stack|Vector|Matrix|Date|Time|Duration|Message|Header|Headers|Token|Counter|Stopwatch|StopWatch|Joiner|Formatter|Format|Attributes|Attribute|Parameters|Params|Holder|Reference|Ref|Lock|Monitor|Mutex|Latch|Semaphore|Accumulator|Cache|Stats|Iterator|Comparator|Bean|Entity|Model|State|Record|Row|Cell|Item|Tag|Label|Type|Version|Text|Tree|Graph|Path|String|Chars|Bytes|Object|Value)");
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "\\w*(?:Clock|Random|FileSystem|Ticker|Stopwatch|StopWatch|Environment|SystemProp|SystemUtil|SystemTime|SystemInfo)\\w*|\\w*(?:IO|Io|Files|Main|Cli|Launcher|Bootstrap|Application)");

  private static final Pattern HOLDS_DATA =
      Pattern.compile(
          ".*(?:Exception|Error|Throwable|Builder|Buffer|Array|List|Set|Map|Multimap|Multiset|Table|Collection|Queue|Deque|Stack|Vector|Properties|Options|Settings|String|Chars|Bytes|Lock|Latch|Counter|Iterator|Joiner|Date|Time|Entry|Pair|Key|Attributes|Parameters|Params|Cache|Stats|Writer|Stream|Holder|Reference)");
  private static final Pattern COMPUTES =
      Pattern.compile(
          ".*(?:Factory|Transformer|Function|Predicate|Strategy|Policy|Convention|Converter|Encoder|Decoder|Codec|Comparator|Formatter|Mapper)");
  private static final Pattern WORKER = Pattern.compile(".*(?:[a-z]er|[a-z]or)");

  private TypeRole() {}

  /** Whether objects of the type hold other data and do nothing but that. */
  static boolean holdsData(String typeName) {
    return HOLDS_DATA.matcher(typeName).matches();
  }

  /** Whether objects of the type tend to compute and to make, the same way for every caller. */
  static boolean computes(String typeName) {
    return COMPUTES.matcher(typeName).matches()
        && !reachesOut(typeName.replaceFirst("(?:Factory|Strategy|Policy)$", ""));
  }

  /** Whether the type is named after work that it does: a parser, a constructor. */
  static boolean isWorker(String typeName) {
    return WORKER.matcher(typeName).matches() && !holdsData(typeName);
  }

  /** Whether the type's work is to put other objects together. */
  public static boolean makesObjects(String typeName) {
    return MAKER.matcher(typeName).matches();
  }

  /** Whether the type puts the parts of the program together. */
  public static boolean assemblesProgram(String typeName) {
    return ASSEMBLES.matcher(typeName).matches();
  }

  /** Whether objects of the type tend to talk to the world outside the process. */
  public static boolean reachesOut(String typeName) {
    return REACHES_OUT.matcher(typeName).matches();
  }

  /** Whether objects of the type tend to be data, which a test can use as it is. */
  public static boolean isValue(String typeName) {
    return VALUE.matcher(typeName).matches() && !reachesOut(typeName);
  }

  /** Whether the type is the place where the program meets the clock, chance or the system. */
  public static boolean isBoundary(String typeName) {
    return BOUNDARY.matcher(typeName).matches();
  }
}
