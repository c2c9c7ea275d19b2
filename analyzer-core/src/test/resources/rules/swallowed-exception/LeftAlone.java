package shop;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;

class LeftAlone implements Runnable {
  private Store store;
  private List<Exception> failures = new ArrayList<>();
  private boolean broken;

  void dropped() {
    try {
      store.touch();
    } catch (IOException e) {
    }
  }

  Integer number(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  boolean exists(String name) {
    try {
      store.read(name);
      return true;
    } catch (IOException e) {
      log.warn("cannot read {}", name, e);
      return false;
    }
  }

  String cached(String name) {
    try {
      return store.cached(name);
    } catch (IOException e) {
      // A cache that cannot be read is an empty one.
      return null;
    }
  }

  String hint() {
    try {
      return store.hint();
    } catch (Exception ignored) {
      return "";
    }
  }

  void collect() {
    try {
      store.touch();
    } catch (IOException e) {
      failures.add(e);
    }
  }

  void flag() {
    try {
      store.touch();
    } catch (IOException e) {
      log.error("broken", e);
      broken = true;
    }
  }

  String other(String name) {
    try {
      return store.read(name);
    } catch (IOException e) {
      log.warn("trying the archive", e);
      return store.archived(name);
    }
  }

  String another(String name) {
    try {
      return store.read(name);
    } catch (IOException e) {
      log.warn("trying the archive", e);
    }
    return store.archived(name);
  }

  @Nullable
  String found(String name) {
    try {
      return store.read(name);
    } catch (IOException e) {
      log.warn("cannot read", e);
      return null;
    }
  }

  /**
   * Looks a name up.
   *
   * @return the text, or null where it cannot be read
   */
  String lookUp(String name) {
    try {
      return store.read(name);
    } catch (IOException e) {
      log.warn("cannot read", e);
      return null;
    }
  }

  void eachOne(List<String> names) {
    for (String name : names) {
      try {
        store.touch(name);
      } catch (IOException e) {
        log.error("skipping {}", name, e);
      }
    }
  }

  @Override
  public void run() {
    try {
      store.touch();
    } catch (Exception e) {
      log.error("the job failed", e);
      return;
    }
  }

  @Scheduled(fixedDelay = 1000)
  void refresh() {
    try {
      store.touch();
    } catch (Exception e) {
      log.error("the refresh failed", e);
      return;
    }
  }

  public String close() {
    try {
      store.shutdown();
    } catch (IOException e) {
      log.warn("cannot close", e);
      return null;
    }
    return "closed";
  }

  String inside(String root, String name) {
    try {
      Paths.checkInside(root, name);
    } catch (AccessDeniedException e) {
      return null;
    }
    return store.read(name);
  }

  Item answer(String name) {
    try {
      return store.item(name);
    } catch (StoreException e) {
      return Item.failed(e.getMessage());
    }
  }

  String quietly(String name) {
    try {
      return store.read(name);
    } catch (StoreException e) {
      log.debug("no such text", e);
      return "";
    }
  }

  static class Export implements Callable<Integer> {
    @Override
    public Integer call() {
      try {
        store.export();
      } catch (StoreException e) {
        log.error("cannot export", e);
        return 2;
      }
      return 0;
    }
  }

  void listen(Bus bus) {
    bus.subscribe(
        event -> {
          try {
            store.write(event);
          } catch (IOException e) {
            log.error("event lost", e);
            return;
          }
        });
  }

  void counted(String text) {
    Integer number = null;
    try {
      number = store.number();
    } catch (IOException e) {
      log.warn("no number", e);
    }
    if (number != null) {
      store.keep(number);
    }
  }
}
