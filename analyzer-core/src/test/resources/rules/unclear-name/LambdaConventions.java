class LambdaConventions {
  private Handler handler;
  private String vmdkPath;
  private String fqdnLabel; // as in "FQDN"
  private String tlsKeys;
  private String prcssrName; // finding
  private VLNFormat format;
  private String bgrpNumber; // finding

  void callbackNamesTheRoles(Operation request) {
    request.setCompletion((o, e) -> {
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
    });
  }

  void elementOfWhatIsWalked(List<Order> invoices) {
    invoices.forEach(i2 -> step());
    invoices.stream().filter(Order::open).forEach(o -> {
      step();
    });
    getInvoices().forEach(v -> { // finding
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
    });
    getVouchers().stream().map(Voucher::copy).forEach(v -> {
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
    });
  }
}

class EverywhereTheSame {
  void first(Scheduler pool) {
    pool.add(c -> c.run());
    pool.add(c -> c.run());
    pool.add(c -> {
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
      step();
    });
  }
}

class Overrides extends StdDeserializer {
  @Override
  Object deserialize(Source source, DeserializationContext ctxt) {
    return source;
  }

  Object own(Source source, Context cntxt) { // finding
    return source;
  }
}
