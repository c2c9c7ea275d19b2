package shop;

import java.io.FileReader;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class Construction {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final Executor pool = Executors.newFixedThreadPool(2); // finding
  private final Runnable later = () -> new Thread().start();

  Construction(List<String> names, int size) {
    if (size < 0) {
      throw new IllegalArgumentException("size");
    }
    this.names.addAll(Objects.requireNonNull(names));
    for (String name : names) {
      index.put(name, index.size());
    }
  }

  Construction(String host) throws IOException {
    Socket socket = new Socket(host, 80); // finding
    socket.close();
  }

  Construction(FileReader given) throws IOException {
    new FileReader("x").close(); // finding
  }

  Construction(Registry registry, List<Plugin> plugins) {
    for (Plugin plugin : plugins) {
      registry.install(plugin); // finding
    }
  }

  Construction(int size) {
    this(Registry.getInstance().names(), size); // finding
  }

  Construction(Thread worker) {
    worker.start(); // finding
  }

  Construction(Entity entity) {
    this(entity, UnzipStreamFactory.getInstance());
  }

  Construction(Entity entity, int size) {
    this(entity, ServiceFactory.getInstance()); // finding
  }

  static Construction open() throws IOException {
    return new Construction(new FileReader("x"));
  }
}

class ConstructionException extends RuntimeException {
  ConstructionException(Thread thread) {
    thread.start();
  }
}

class Shelf {
  private final PageCache cache;

  Shelf(String name) {
    this(PageCache.getInstance(), name);
  }

  Shelf(PageCache cache, String name) {
    this.cache = cache;
  }
}

class Cupboard {
  private final PageCache cache;

  Cupboard(String name) {
    this(PageCache.getInstance(), name); // finding
  }

  private Cupboard(PageCache cache, String name) {
    this.cache = cache;
  }
}
