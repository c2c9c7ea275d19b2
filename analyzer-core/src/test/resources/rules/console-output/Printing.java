package shop;

class Printing {
  void count(Shelf shelf) {
    System.out.println(shelf.size()); // finding: one for the class
    System.err.printf("%d%n", shelf.size());
  }

  void printUsage() {
    System.out.println("usage: shop");
  }

  void failed() {
    try {
      store.read();
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
  }

  void handedIn(java.io.PrintStream out) {
    out.println("written to what callers chose");
  }

  PrintStream usual() {
    return System.out;
  }
}

class Stock {
  public static void main(String[] arguments) {
    System.out.println("stock");
  }

  void list() {
    System.out.println("nothing");
  }
}

class CountCommand {
  void execute() {
    System.out.println("12");
  }
}
