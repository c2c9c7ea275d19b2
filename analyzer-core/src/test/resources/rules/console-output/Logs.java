package shop;

/** Whoever wants the log to go to the console gets this one. */
class StdOutImpl implements Journal {
  public void error(String text) {
    System.err.println(text);
  }
}

class Log {
  static void write(String text) {
    System.out.println(text);
  }
}

class ShopLogger {
  void debug(String text) {
    System.out.println(text);
  }
}

class Catalog {
  void add(String title) {
    System.out.println(title); // finding
  }
}

class LoggedOrder {
  void add(String title) {
    System.out.println(title); // finding
  }
}

class FileSystemOutPort {
  void add(String title) {
    System.out.println(title); // finding
  }
}
