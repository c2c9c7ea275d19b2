class Flags {
  private boolean verbose;

  public void export(Report report, boolean compressed) { // finding
    if (compressed) {
      zip(report);
    }
    write(report);
  }

  String name(
      Person person,
      boolean formal) { // finding
    return formal && person.hasTitle() ? person.title() + person.last() : person.first();
  }

  protected void close(boolean force) { // finding
    if (!force && busy()) {
      flush();
    }
    kill();
  }

  private void own(boolean compressed) {
    if (compressed) {
      zip(null);
    }
  }

  Flags(boolean compressed) {
    if (compressed) {
      zip(null);
    }
  }

  @Override
  public void inherited(boolean compressed) {
    if (compressed) {
      zip(null);
    }
  }

  public void setVerbose(boolean verbose) {
    if (verbose) {
      log("on");
    }
    this.verbose = verbose;
  }

  void storesOnly(boolean loud) {
    this.verbose = loud;
  }

  void passesOn(Report report, boolean compressed) {
    export(report, compressed);
  }

  static void checkArgument(boolean valid, String message) {
    if (!valid) {
      throw new IllegalArgumentException(message);
    }
  }

  static int convert(boolean flag) {
    return flag ? 1 : 0;
  }

  static <T> T choose(boolean flag, T yes, T no) {
    return flag ? yes : no;
  }

  void guarded(boolean done) {
    if (done) {
      return;
    }
    log("more");
  }

  void append(boolean value) {
    if (value) {
      log("true");
    } else {
      log("false");
    }
  }

  void onFocusChanged(boolean focused) {
    if (focused) {
      log("focus");
    }
  }

  void usesAnotherName(boolean flag, boolean other) { // finding
    if (other) {
      log("other");
    }
  }

  void boxed(Boolean maybe) {
    if (maybe) {
      log("maybe");
    }
  }

  int find(boolean[] values, boolean wanted) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  abstract static class Bodiless {
    abstract void nothing(boolean flag);
  }

  private static class Hidden {
    void inside(boolean compressed) {
      if (compressed) {
        zip(null);
      }
    }
  }

  Object anonymous() {
    return new Object() {
      void inside(boolean compressed) {
        if (compressed) {
          zip(null);
        }
      }
    };
  }
}
