package shop;

class Loggers {
  private static final Logger LOG = LoggerFactory.getLogger(Loggers.class);
  private static Logger later = LoggerFactory.getLogger(Loggers.class); // finding
  private final Log own = LogFactory.getLog(Loggers.class); // finding
  protected final Logger logger = LoggerFactory.getLogger(getClass());
  private final Logger given;
  private Logger audit = Audit.getLogger(LOG, "audit");

  class Inner {
    private final Logger log = LoggerFactory.getLogger(Inner.class);
  }

  static class Nested {
    private final Logger log = LoggerFactory.getLogger(Nested.class); // finding
  }
}
