package io.github.beyonditworks.analyzer.code.seam;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.TypeParameter;
import io.github.beyonditworks.analyzer.code.NameOrigins;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the simple names of types in a file stand for, as far as its imports and types tell. */
public final class TypeNames implements NameOrigins {

  private static final String JAVA_LANG = "java.lang";

  /** The types of {@code java.lang}, which need no import; exceptions are told by their ending. */
  private static final Set<String> LANG_TYPES =
      words(
          """
          Object Class ClassLoader Module Package Record Enum Void Number Byte Short Integer Long Float Double Boolean
          Character String StringBuilder StringBuffer CharSequence Comparable Iterable Runnable AutoCloseable Cloneable
          Appendable Readable Math StrictMath System Runtime Process ProcessBuilder ProcessHandle Thread ThreadGroup
          ThreadLocal InheritableThreadLocal StackTraceElement StackWalker Throwable Override Deprecated
          SuppressWarnings SafeVarargs FunctionalInterface ClassValue ModuleLayer
          """);

  private static final Set<String> LANG_EXCEPTIONS =
      words(
          """
          Exception RuntimeException Error ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
          ClassCastException ClassNotFoundException CloneNotSupportedException EnumConstantNotPresentException
          IllegalAccessException IllegalArgumentException IllegalMonitorStateException IllegalStateException
          IllegalThreadStateException IndexOutOfBoundsException InstantiationException InterruptedException
          NegativeArraySizeException NoSuchFieldException NoSuchMethodException NullPointerException NumberFormatException
          ReflectiveOperationException SecurityException StringIndexOutOfBoundsException TypeNotPresentException
          UnsupportedOperationException AssertionError ExceptionInInitializerError LinkageError NoClassDefFoundError
          OutOfMemoryError StackOverflowError VirtualMachineError InternalError IncompatibleClassChangeError
          """);

  /** Types of the platform that are often imported with a star. */
  private static final Set<String> STAR_IMPORTED =
      words(
          """
          Collection List Set Map Queue Deque SortedMap SortedSet NavigableMap NavigableSet Iterator ListIterator
          ArrayList LinkedList HashMap HashSet LinkedHashMap LinkedHashSet TreeMap TreeSet EnumMap EnumSet
          IdentityHashMap WeakHashMap ArrayDeque PriorityQueue Vector Stack Hashtable BitSet Collections Arrays Objects
          Optional OptionalInt OptionalLong OptionalDouble StringJoiner StringTokenizer Scanner Properties Date Calendar
          GregorianCalendar TimeZone Locale UUID Random Timer TimerTask Base64 Currency Formatter Comparator Spliterator
          Enumeration EventObject ResourceBundle ServiceLoader ConcurrentHashMap ConcurrentMap CopyOnWriteArrayList
          ConcurrentLinkedQueue LinkedBlockingQueue ArrayBlockingQueue BlockingQueue CountDownLatch Semaphore
          CyclicBarrier ExecutorService Executor Executors ScheduledExecutorService ThreadPoolExecutor Future
          CompletableFuture Callable TimeUnit FutureTask ForkJoinPool ThreadFactory ThreadLocalRandom AtomicInteger
          AtomicLong AtomicBoolean AtomicReference ReentrantLock ReentrantReadWriteLock Lock ReadWriteLock Condition
          Function BiFunction Supplier Consumer BiConsumer Predicate BiPredicate UnaryOperator BinaryOperator
          Stream IntStream LongStream DoubleStream Collectors Collector StreamSupport
          File FileInputStream FileOutputStream FileReader FileWriter RandomAccessFile InputStream OutputStream Reader
          Writer BufferedReader BufferedWriter BufferedInputStream BufferedOutputStream ByteArrayInputStream
          ByteArrayOutputStream StringReader StringWriter PrintWriter PrintStream InputStreamReader OutputStreamWriter
          DataInputStream DataOutputStream ObjectInputStream ObjectOutputStream PushbackReader PushbackInputStream
          LineNumberReader Serializable Closeable Flushable Externalizable Console
          URL URI Socket ServerSocket DatagramSocket InetAddress InetSocketAddress HttpURLConnection URLConnection Proxy
          URLClassLoader URLEncoder URLDecoder Path Paths Files FileSystem FileSystems StandardCharsets Charset
          ByteBuffer CharBuffer BigDecimal BigInteger MathContext RoundingMode
          LocalDate LocalTime LocalDateTime ZonedDateTime OffsetDateTime Instant Duration Period Clock ZoneId ZoneOffset
          Year YearMonth DayOfWeek Month DateTimeFormatter ChronoUnit
          Connection DriverManager Statement PreparedStatement ResultSet DataSource Timestamp
          Pattern Matcher SimpleDateFormat DateFormat DecimalFormat NumberFormat MessageFormat
          Method Field Constructor Modifier Array InvocationHandler Type ParameterizedType
          WeakReference SoftReference PhantomReference ReferenceQueue
          """);

  /** The beginnings of packages of graphical toolkits. */
  private static final List<String> TOOLKITS =
      List.of(
          "javafx.",
          "android.",
          "androidx.",
          "com.google.android.",
          "org.eclipse.swt.",
          "org.eclipse.jface.",
          "com.vaadin.flow.component.",
          "org.apache.wicket.");

  /** The packages of which {@link #STAR_IMPORTED} names what is in use. */
  private static final Set<String> KNOWN =
      Set.of(
          "java.util",
          "java.io",
          "java.net",
          "java.nio.file",
          "java.time",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "java.util.function",
          "java.util.stream");

  private final Map<String, String> imported = new HashMap<>();
  private final Set<String> starPackages = new HashSet<>();
  private final Set<String> declared;
  private final Set<String> typeParameters;
  private final String ownPackage;
  private final String product;

  private TypeNames(ParsedFile file) {
    ownPackage = file.packageName();
    product = productOf(ownPackage);
    for (ImportDeclaration declaration : file.tree().getImports()) {
      if (!declaration.isStatic()) {
        add(declaration);
      }
    }
    declared =
        file.all(TypeDeclaration.class).stream()
            .map(t -> t.getNameAsString())
            .collect(Collectors.toSet());
    typeParameters =
        file.all(TypeParameter.class).stream()
            .map(TypeParameter::getNameAsString)
            .collect(Collectors.toSet());
  }

  /** The names of a file. */
  public static TypeNames of(ParsedFile file) {
    return file.once(TypeNames.class, TypeNames::new);
  }

  private void add(ImportDeclaration declaration) {
    if (declaration.isAsterisk()) {
      starPackages.add(declaration.getNameAsString());
    } else {
      imported.put(
          declaration.getName().getIdentifier(),
          declaration.getName().getQualifier().map(q -> q.asString()).orElse(""));
    }
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
  }

  /** Whether the file itself declares a type of that name, nested types included. */
  public boolean isDeclaredHere(String simpleName) {
    return declared.contains(simpleName);
  }

  /** Whether the name is a type parameter somewhere in the file. */
  public boolean isTypeParameter(String simpleName) {
    return typeParameters.contains(simpleName);
  }

  @Override
  public boolean isFrom(String simpleName, String packageName) {
    String explicit = imported.get(simpleName);
    if (explicit != null) {
      return explicit.equals(packageName);
    }
    return !isDeclaredHere(simpleName)
        && (packageName.equals(JAVA_LANG)
            || packageName.equals(ownPackage)
            || starPackages.contains(packageName));
  }

  @Override
  public String importedFrom(String simpleName) {
    return imported.getOrDefault(simpleName, "");
  }

  /**
   * Whether the name stands for a type of the same product, as far as packages tell: one that
   * shares the first two parts of the file's package, or one that needs no import.
   */
  public boolean isOwn(String simpleName) {
    String explicit = imported.get(simpleName);
    if (explicit != null) {
      return isOwnPackage(explicit);
    }
    return !isDeclaredHere(simpleName)
        && !isPlatform(simpleName)
        && !LANG_EXCEPTIONS.contains(simpleName)
        && starPackages.stream().allMatch(p -> isPlatformPackage(p) || isOwnPackage(p));
  }

  /** Whether a package shares the first two parts of the file's own. */
  public boolean isOwnPackage(String packageName) {
    return !product.isEmpty()
        && (packageName.equals(product) || packageName.startsWith(product + "."));
  }

  private static String productOf(String packageName) {
    int first = packageName.indexOf('.');
    int second = first < 0 ? -1 : packageName.indexOf('.', first + 1);
    return second < 0 ? packageName : packageName.substring(0, second);
  }

  /** Whether the name may as well be one of the platform's, which a star import brings. */
  public boolean mayBePlatform(String simpleName) {
    return !imported.containsKey(simpleName)
        && !isDeclaredHere(simpleName)
        && starPackages.stream().anyMatch(p -> isPlatformPackage(p) && !KNOWN.contains(p));
  }

  /** Whether the name stands for a type of the Java platform. */
  public boolean isPlatform(String simpleName) {
    String explicit = imported.get(simpleName);
    if (explicit != null) {
      return isPlatformPackage(explicit);
    }
    if (isDeclaredHere(simpleName)) {
      return false;
    }
    return LANG_TYPES.contains(simpleName)
        || (STAR_IMPORTED.contains(simpleName)
            && starPackages.stream().anyMatch(TypeNames::isPlatformPackage));
  }

  /**
   * Whether the name stands for a part of a graphical toolkit: what is made of such parts is one of
   * them, and tests live with the toolkit as with the platform.
   */
  public boolean isToolkit(String simpleName) {
    String packageName = importedFrom(simpleName);
    for (String toolkit : TOOLKITS) {
      if (packageName.startsWith(toolkit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a package belongs to the Java platform. */
  static boolean isPlatformPackage(String packageName) {
    return packageName.startsWith("java.")
        || packageName.startsWith("javax.")
        || packageName.startsWith("jdk.")
        || packageName.startsWith("org.w3c.dom")
        || packageName.startsWith("org.xml.sax");
  }
}
