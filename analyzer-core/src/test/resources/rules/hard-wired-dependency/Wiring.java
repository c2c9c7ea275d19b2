package shop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class Wiring {
  private static final Parser SHARED = new Parser();
  private final MailSender sender = new MailSender("smtp"); // finding
  private final Clockwork clockwork;
  private final Rates rates;
  private final Unused unused = new Unused();
  private final List<String> names = new ArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private Journal journal = new Journal();
  private final Inner inner = new Inner();

  Wiring(Rates rates) {
    this.clockwork = new Clockwork(); // finding
    this.rates = rates == null ? new Rates() : rates;
  }

  void setJournal(Journal journal) {
    this.journal = journal;
  }

  void work() {
    sender.send("x");
    clockwork.wind();
    rates.refresh();
    journal.write("x");
    inner.turn();
    names.forEach(System.out::println);
    lock.lock();
    SHARED.parse("x");
  }

  void local(String text) {
    Parser parser = new Parser(); // finding
    parser.parse(text);
    Parser second = new Parser();
    second.parse(text);
  }

  void filled() {
    Mail mail = new Mail();
    mail.setSubject("x");
    mail.addAddress("y");
    sender.send(mail);
  }

  void atOnce() {
    new ReportRunner("x").run(); // finding
  }

  int computed(String text) {
    return new Calculator(text).sum();
  }

  Tree product(String text) {
    Tree tree = new Tree();
    tree.parse(text);
    return tree;
  }

  Parser createParser() {
    Parser parser = new Parser();
    parser.warmUp();
    return parser;
  }

  Supplier<Parser> supplier() {
    return () -> new Parser();
  }

  void fail() {
    throw new WiringException("x");
  }

  void anonymous(List<Runnable> runnables) {
    Runnable task = new Task() {
      @Override
      public void run() {}
    };
    task.run();
    runnables.add(new Task());
  }

  static final class Inner {
    void turn() {}
  }
}

class WiringFactory {
  void wire() {
    Parser parser = new Parser();
    parser.parse("x");
  }
}
