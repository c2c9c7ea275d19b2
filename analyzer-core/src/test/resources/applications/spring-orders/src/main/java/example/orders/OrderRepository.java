package example.orders;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

class OrderRepository {
  private final Store store;

  OrderRepository(Store store) {
    this.store = store;
  }

  List<Order> read(String customer) throws IOException {
    try {
      return store.query(customer);
    } catch (StoreException e) {
      log.error("query failed", e);
      throw new IOException("query failed", e);
    }
  }

  Optional<Order> newest(String customer) {
    if (store.isEmpty()) {
      return null;
    }
    return store.last(customer);
  }

  void tidy() throws IOException {
    try {
      store.vacuum();
    } finally {
      store.release();
    }
  }

  void close() {
    try {
      store.close();
    } catch (IOException e) {
      log.warn("the store is left open", e);
    }
  }
}
