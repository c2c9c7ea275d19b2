class Verbs {
  private Cache cache;

  Order getOrder(long id) {
    return cache.get(id);
  }

  Cache getCache() {
    return cache;
  }

  Optional<Order> findOrder(long id) {
    return cache.find(id);
  }

  private Order loadOrder(long id) {
    return disk.read(id);
  }

  void deleteOrder(long id) {}

  void removeItem(long id) {}

  void saveOrder(Order order) {}
}

class ThreeVerbs {
  void deleteOrder(long id) {}

  void removeOrders(long customer) {}

  void eraseOrderTraces(long id) {} // finding
}

class ThreeDeeds {
  Domain getDomain(Class<?> type) {
    return null;
  }

  Method findMethod(String name) {
    return null;
  }

  Class<?> loadClass(String name) {
    return null;
  }
}
