package shop;

class Exits {
  int result() {
    try {
      return source.read();
    } finally {
      return 0; // finding
    }
  }

  void jump() {
    for (Item item : items) {
      try {
        item.check();
      } finally {
        continue; // finding
      }
    }
  }

  void thrown() {
    try {
      source.read();
    } finally {
      source.release();
      throw new IllegalStateException("never done"); // finding
    }
  }

  int onCondition() {
    try {
      return source.read();
    } finally {
      if (source.isEmpty()) {
        return 0; // finding
      }
    }
  }

  void guarded() throws IOException {
    IOException first = null;
    try {
      source.read();
    } finally {
      if (first != null) {
        throw first;
      }
    }
  }

  void loopOfItsOwn() {
    try {
      source.read();
    } finally {
      for (Item item : items) {
        if (item.isLast()) {
          break;
        }
      }
    }
  }

  void lambda() {
    try {
      source.read();
    } finally {
      items.removeIf(
          item -> {
            return item.isLast();
          });
    }
  }

  void caughtInside() {
    try {
      source.read();
    } finally {
      try {
        throw new IllegalStateException("trace");
      } catch (IllegalStateException e) {
        log.warn("where are we", e);
      }
    }
  }
}
