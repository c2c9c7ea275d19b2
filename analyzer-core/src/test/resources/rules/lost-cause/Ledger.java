package shop;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

class Ledger {
  void silent() {
    try {
      store.read();
    } catch (IOException e) {
      throw new LedgerException("cannot read"); // finding
    }
  }

  void onlyMessage() {
    try {
      store.read();
    } catch (IOException e) {
      throw new LedgerException("cannot read: " + e.getMessage()); // finding
    }
  }

  void formatted(String name) {
    try {
      store.read();
    } catch (IOException | SQLException e) {
      throw new LedgerException(String.format("cannot read %s: %s", name, e.getMessage())); // finding
    }
  }

  void asText() {
    try {
      store.read();
    } catch (IOException e) {
      throw new LedgerException(e.toString()); // finding
    }
  }

  void logged() {
    try {
      store.read();
    } catch (IOException e) {
      log.error("cannot read", e);
      throw new LedgerException("cannot read"); // finding
    }
  }

  void knownToTakeCauses() {
    try {
      store.read();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read: " + e.getMessage()); // finding
    }
  }

  void sometimes() {
    try {
      store.read();
    } catch (IOException e) {
      if (store.isClosed()) {
        throw new LedgerException("closed"); // finding
      }
      throw e;
    }
  }

  void answerInItsWords(String text) {
    try {
      Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new LedgerException(e.getMessage()); // finding
    }
  }

  void handedOver() {
    try {
      store.read();
    } catch (IOException e) {
      throw new LedgerException("cannot read: " + e.getMessage(), e);
    }
  }

  void causeOfTheCause() throws Throwable {
    try {
      method.invoke(this);
    } catch (InvocationTargetException e) {
      throw new LedgerException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new LedgerException(Failures.describe(e));
    }
  }

  void setLater() {
    try {
      store.read();
    } catch (IOException e) {
      LedgerException failure = new LedgerException("cannot read");
      failure.initCause(e);
      throw failure;
    }
  }

  void suppressed() {
    try {
      store.read();
    } catch (IOException e) {
      failures.add(e);
      throw new LedgerException("cannot read");
    }
  }

  int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new LedgerException(text + " is no number");
    }
  }

  void takesNone(String name) throws IOException {
    try {
      store.read();
    } catch (StoreException e) {
      throw new FileNotFoundException(name);
    }
  }

  int product(int one, int other) {
    try {
      return Math.multiplyExact(one, other);
    } catch (ArithmeticException overflow) {
      throw new LedgerException("too many entries");
    }
  }

  void checked(String name) {
    try {
      validator.checkName(name);
    } catch (ValidationException e) {
      throw new LedgerException("no name for an entry");
    }
  }

  void meant() {
    try {
      store.read();
    } catch (IOException ignored) {
      throw new LedgerException("cannot read");
    }
  }

  void saidWhy() {
    try {
      login.check();
    } catch (LoginException e) {
      // Strangers must not learn whether the account exists.
      throw new LedgerException("unknown name or password");
    }
  }

  void twoFailures() {
    try {
      store.read();
    } catch (IOException e) {
      try {
        store.repair();
      } catch (RepairException broken) {
        throw new LedgerException(broken);
      }
    }
  }

  void inAnotherPlace() {
    try {
      store.read();
    } catch (IOException e) {
      retry(
          () -> {
            throw new LedgerException("later");
          });
    }
  }
}
