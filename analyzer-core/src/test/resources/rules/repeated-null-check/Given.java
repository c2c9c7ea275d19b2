class Upload {
  private Listener listener; // finding
  private Connection connection;
  private Listener made;
  private final String prefix;

  Upload(String prefix) {
    this.prefix = prefix;
  }

  void setListener(Listener listener) {
    this.listener = listener;
  }

  void begin() {
    if (listener != null) {
      listener.begun();
    }
  }

  void end(boolean good) {
    if (good && listener != null) {
      listener.ended();
    }
  }

  void fail(Exception failure) {
    if (listener == null) {
      return;
    }
    listener.failed(failure);
  }

  void note(String words) {
    if (this.listener != null) {
      this.listener.noted(words);
    }
  }

  void open(Connection given) {
    connection = given;
  }

  void close() {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }

  void send() {
    if (connection != null) {
      connection.send();
    }
  }

  void resend() {
    if (connection != null) {
      connection.send();
    }
  }

  void flush() {
    if (connection != null) {
      connection.flush();
    }
  }

  void make() {
    if (made != null) {
      made.begun();
    }
  }

  void make2() {
    if (made == null) {
      made = new Listener();
    }
    if (made != null) {
      made.begun();
    }
  }

  void make3() {
    if (made != null) {
      made.begun();
    }
  }

  void make4() {
    if (made != null) {
      made.begun();
    }
  }

  int a() {
    if (prefix != null) {
      prefix.length();
    }
    return 1;
  }

  int b() {
    if (prefix != null) {
      prefix.length();
    }
    return 2;
  }

  int c() {
    if (prefix != null) {
      prefix.length();
    }
    return 3;
  }

  int d() {
    if (prefix != null) {
      prefix.length();
    }
    return 4;
  }
}

class Dialog {
  private Button button;

  Dialog(Pane pane) {
    button = (Button) pane.lookup("generate");
  }

  void enable() {
    if (button != null) {
      button.enable();
    }
  }

  void disable() {
    if (button != null) {
      button.disable();
    }
  }

  void show() {
    if (button != null) {
      button.show();
    }
  }

  void hide() {
    if (button != null) {
      button.hide();
    }
  }
}

class Ticket {
  private Ticket next;
  private final Clerk clerk;

  Ticket(Clerk clerk) {
    this.clerk = clerk;
  }

  void chain(Ticket given) {
    next = given;
  }

  void close() {
    if (next != null) {
      next.close();
    }
  }

  void print() {
    if (next != null) {
      next.print();
    }
  }

  void archive() {
    if (next != null) {
      next.archive();
    }
  }

  void send() {
    if (next != null) {
      next.send();
    }
  }

  String name() {
    if (clerk != null) {
      return clerk.name();
    }
    return "nobody";
  }

  int desk() {
    if (clerk != null) {
      return clerk.desk();
    }
    return 1;
  }

  boolean isFree() {
    if (clerk != null) {
      return clerk.isFree();
    }
    return true;
  }

  long since() {
    if (clerk != null) {
      return clerk.since();
    }
    return 0;
  }
}
