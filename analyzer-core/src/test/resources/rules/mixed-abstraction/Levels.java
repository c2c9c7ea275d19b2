package shop;

class Levels {

  Order read(Channel channel) {
    checkOpen(channel);
    byte[] head = channel.take(HEAD); // finding
    int length = head[AT + 1] << 8;
    length |= head[AT + 2];
    int kind = length >> 12;
    int size = length & MASK;
    Order order = begin(kind, size);
    if (order.isEmpty()) {
      return order;
    }
    fill(order, channel);
    validate(order);
    store(order);
    log(order);
    return order;
  }

  /** All of it is low work. */
  int checksum(byte[] bytes) {
    checkOpen(bytes);
    int sum = start(bytes);
    for (int i = 0; i + 2 < bytes.length; i++) {
      sum ^= bytes[i + 1] << 8;
      sum ^= bytes[i + 2] << 16;
      sum = sum >> 1;
      sum += bytes[i];
    }
    validate(sum);
    return sum;
  }

  /** The operations lie far apart, and assertions say what is known. */
  void run(String path) {
    checkOpen(path);
    assert path.charAt(0) == '/';
    assert path.indexOf(':') < 0;
    assert path.charAt(path.length() - 1) != '/';
    assert path.substring(1).isBlank();
    names.add(path.substring(1));
    open(path);
    fill(path);
    store(path);
    log(path);
  }

  /** Two steps are no story. */
  void move(String line) {
    validate(line);
    int at = line.indexOf(';');
    String from = line.substring(0, at);
    String to = line.substring(at + 1);
    int end = to.indexOf(';');
    moves.add(new Move(from, to.substring(0, end)));
    store(line);
    a.sort();
    b.sort();
    c.sort();
    d.sort();
    e.sort();
  }

  void checkOpen(Object of) {}

  int start(byte[] bytes) {
    return 0;
  }

  Order begin(int kind, int size) {
    return new Order(kind, size);
  }

  void open(String path) {}

  void fill(Object what) {}

  void validate(Object what) {}

  void store(Object what) {}

  void log(Object what) {}
}
