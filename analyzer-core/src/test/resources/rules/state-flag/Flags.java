class Door {
  private boolean open; // finding
  private boolean closed;
  private boolean narrow;

  void push(int force) {
    if (open) {
      swing(force);
    } else {
      creak(force);
    }
  }

  void pull(int force) {
    if (!open) {
      unlatch(force);
      return;
    }
    swing(-force);
  }

  int gap(int at) {
    return open ? wide(at) : 0;
  }

  void toggle() {
    if (open) {
      shut();
      open = false;
    } else {
      unlatch(1);
      open = true;
    }
  }

  private void swing(int force) {
    if (closed) {
      throw new IllegalStateException();
    }
    narrow = !narrow;
  }

  private int wide(int at) {
    if (closed) {
      return 0;
    }
    return at * (narrow ? 1 : 2);
  }

  boolean isOpen() {
    return open;
  }
}

class Gate {
  private boolean closed;

  void push(int force) {
    if (closed) {
      throw new IllegalStateException();
    }
    swing(force);
  }

  void pull(int force) {
    if (closed) {
      return;
    }
    swing(-force);
  }

  int gap(int at) {
    return closed ? 0 : 1;
  }

  int width(int at) {
    if (closed) {
      return 0;
    }
    return wide(at);
  }

  void lift(int at) {
    if (closed || at > 1) {
      swing(at);
    } else {
      swing(0);
    }
  }
}
